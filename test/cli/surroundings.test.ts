import { buildWorld } from '../../src/build-world.ts'
import { findSurroundings, type Trial } from '../../src/cli/surroundings.ts'
import { understand } from '../../src/conversation/understand/understand.ts'
import { examinePerson } from '../../src/examine-person.ts'
import { unlimited } from '../../src/graph/quota/unlimited.ts'
import { silentLog } from '../../src/log/log.ts'

const nothing: Trial = { without: [], latencyMs: 0 }

/** What the bot could not see of Yara on a demo tenant that behaves like this. */
const unseen = async (trial: Partial<Trial>): Promise<readonly string[]> => {
  const surroundings = await findSurroundings({ ...nothing, ...trial })
  const now = (): string => new Date().toISOString()
  const { world, warm } = buildWorld({ ...surroundings, now, log: silentLog, lease: unlimited })
  await warm()
  const found = await world.findPeople({ is: 'address', address: 'yara.bouwman@contoso.com', sure: true })
  const [yara] = found.known ? found.value : []
  const { plan } = await examinePerson({ world, log: silentLog }, yara?.id ?? '', understand('I cannot sign in'))
  await surroundings.close()
  return plan.unseen.map(({ fact, because }) => `${fact}: ${because}`).toSorted()
}

test.each<[string, Partial<Trial>, readonly string[]]>([
  ['nothing special', {}, []],
  [
    'a tenant without licences',
    { premium: 'free' },
    ['registration: no-licence', 'signIns: no-licence', 'tenantFailures: no-licence'],
  ],
  ['a tenant with P1', { premium: 'p1' }, []],
  [
    'no permission for the log',
    { without: ['AuditLog.Read.All'] },
    ['registration: no-permission', 'signIns: no-permission', 'tenantFailures: no-permission'],
  ],
  [
    'no permission for methods',
    { without: ['UserAuthenticationMethod.Read.All'] },
    ['authenticationMethods: no-permission'],
  ],
])('%s', async (_, trial, gaps) => {
  expect(await unseen(trial)).toEqual(gaps)
})

test('a permission the bot does not ask for is a mistake', async () => {
  await expect(findSurroundings({ ...nothing, without: ['Mail.Send'] })).rejects.toThrow('Mail.Send')
})
