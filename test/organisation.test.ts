import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { organisationSchemaFile } from '../src/cli/organisation-schema-file.ts'
import contoso from '../src/demo/tenants/contoso.json' with { type: 'json' }
import { contosoProfile } from '../src/demo/start-demo-tenant.ts'
import { plainOrganisation } from '../src/model/organisation.ts'
import { organisationIn, organisationOf, readOrganisation } from '../src/organisation.ts'

const secret = 'Zk48Q~not-to-be-quoted'
const mistakesIn = (value: unknown): readonly string[] => {
  const read = organisationOf(value)
  return 'mistakes' in read ? read.mistakes : []
}

test('a file that says nothing is the plain organisation', () => {
  expect(organisationOf({})).toEqual(plainOrganisation)
  expect(organisationOf({ $schema: './schema.json' })).toEqual(plainOrganisation)
})

test('what a profile says is what it is', () => {
  const profile = {
    ...plainOrganisation,
    name: 'Contoso',
    helpdesk: { phone: '+44 20 7946 0123', hours: { en: 'always' }, email: 'help@contoso.com' },
    links: { requestPortal: 'https://access.contoso.com/?from=bot' },
    appNames: [{ says: ['Expenses', 'Declaraties'], means: 'Expense Cloud' }],
    languages: ['nl'],
    acceptedFindings: [{ rule: 'no-legacy', reason: 'ends in May' }],
  }
  expect(organisationOf(profile)).toEqual(profile)
  expect(organisationOf({ trustedHosts: ['Intranet.Contoso.com'], emergencyAccounts: ['BG@contoso.com'] })).toEqual({
    ...plainOrganisation,
    trustedHosts: ['intranet.contoso.com'],
    emergencyAccounts: ['bg@contoso.com'],
  })
})

test.each<[string, unknown, string]>([
  ['no object', [], 'the file must be an object'],
  ['nothing', null, 'the file must be an object'],
  ['a part there is not', { phone: secret }, 'phone is not known here'],
  ['a part deeper that there is not', { helpdesk: { fax: secret } }, 'helpdesk.fax is not known here'],
  ['a language there is not', { helpdesk: { hours: { fr: secret } } }, 'helpdesk.hours.fr is not known here'],
  ['a value in place of a key', { [`a ${secret}`]: 1 }, 'a key is not known here'],
  ['an empty name', { name: '' }, 'name must be a text of one line'],
  ['a name of two lines', { name: `a\n${secret}` }, 'name must be a text of one line'],
  ['no phone', { helpdesk: { phone: secret } }, 'helpdesk.phone must be a telephone number'],
  ['no address', { securityQueue: { email: secret } }, 'securityQueue.email must be an email address'],
  ['http', { links: { passwordReset: `http://x.nl/${secret}` } }, 'links.passwordReset must be an address that begins'],
  ['a password', { links: { companyPortal: `https://u:${secret}@x.nl` } }, 'links.companyPortal must be an address'],
  ['another scheme', { links: { securityInfo: `javascript:${secret}` } }, 'links.securityInfo must be an address'],
  ['a bare host', { links: { requestPortal: 'https://localhost' } }, 'links.requestPortal must be an address'],
  ['an own name of nothing', { appNames: [{ says: [secret] }] }, 'appNames[0].means is missing: it must be'],
  ['no own names', { appNames: [{ says: [], means: secret }] }, 'appNames[0].says must be a list of at least one'],
  ['no list', { appNames: secret }, 'appNames must be a list'],
  ['no language at all', { languages: [] }, 'languages must be a list of en and nl'],
  ['a language twice', { languages: ['en', 'en'] }, 'languages must be a list of en and nl'],
  ['a language we lack', { languages: ['de'] }, 'languages[0] must be one of en, nl'],
  ['no account', { emergencyAccounts: [secret] }, 'emergencyAccounts[0] must be an object id'],
  ['an address for a host', { trustedHosts: [`https://x.nl/${secret}`] }, 'trustedHosts[0] must be the name of a host'],
  ['no reason', { acceptedFindings: [{ rule: secret }] }, 'acceptedFindings[0].reason is missing'],
  [
    'one name for two apps',
    {
      appNames: [
        { says: [secret], means: 'A' },
        { says: ['x', secret.toLowerCase()], means: 'B' },
      ],
    },
    'appNames[1].says holds a name that means another app already',
  ],
])('%s is refused in one sentence that names the path and quotes no value', (_, value, sentence) => {
  const mistakes = mistakesIn(value)
  expect(mistakes.filter((mistake) => mistake.startsWith(sentence))).toHaveLength(1)
  expect(mistakes.join().toLowerCase()).not.toContain(secret.toLowerCase())
})

test('every mistake is told at once', () => {
  const wrong = { name: 1, helpdesk: { phone: 'x' }, links: { passwordReset: 'y' }, languages: ['de'], more: true }
  expect(mistakesIn(wrong).map((mistake) => mistake.split(' ')[0])).toEqual([
    'name',
    'helpdesk.phone',
    'links.passwordReset',
    'languages[0]',
    'more',
  ])
})

const inFile = async <T>(content: string, use: (file: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'organisation-'))
  try {
    const file = path.join(folder, 'organisation.json')
    await writeFile(file, content)
    return await use(file)
  } finally {
    await rm(folder, { recursive: true })
  }
}

test('a file may begin with a byte order mark', async () => {
  expect(await inFile('\uFEFF{"languages":["nl"]}', readOrganisation)).toMatchObject({ languages: ['nl'] })
})

test.each([
  ['no JSON', `{ "name": ${secret} }`, 'the file is not JSON'],
  ['half a file', `{ "name": "${secret}",\n`, 'the file is not JSON'],
])('%s is told without quoting it', async (_, content, sentence) => {
  const said = await inFile(content, (file) => organisationIn(file)).catch(String)
  expect(said).toContain(sentence)
  expect(said).not.toContain(secret)
})

test('a file that is named and not there, or is a folder, is told', async () => {
  await expect(organisationIn('/nowhere/organisation.json')).rejects.toThrow('there is no such file')
  await expect(organisationIn(tmpdir())).rejects.toThrow('this is a folder')
})

test('without a file the organisation is the plain one', async () => {
  expect(await organisationIn(undefined)).toBe(plainOrganisation)
})

test('the profile of the demo fits its tenant', async () => {
  const { appNames, emergencyAccounts, ...profile } = await organisationIn(contosoProfile)
  const { servicePrincipals, users } = contoso.fixtures
  const apps = servicePrincipals.map(({ displayName }) => displayName)
  expect(appNames.filter(({ means }) => !apps.includes(means))).toEqual([])
  const accounts = users.map(({ userPrincipalName }) => userPrincipalName)
  expect(emergencyAccounts.filter((account) => !accounts.includes(account))).toEqual([])
  expect(profile.helpdesk.phone).toMatch(/^\+44 20 7946 0\d{3}$/)
})

test('the description for editors is up to date', () => {
  const file = path.join(import.meta.dirname, '..', 'infra', 'organisation.schema.json')
  expect(readFileSync(file, 'utf8')).toBe(organisationSchemaFile())
})
