import { z } from 'zod'
import { languages } from './model/language.ts'

/** What a value must be, as the end of a sentence that begins with its path. */
const must = (be: string): { readonly error: z.core.$ZodErrorMap } => ({
  error: ({ input }) => (input === undefined ? `is missing: it must be ${be}.` : `must be ${be}.`),
})

const matching = (pattern: RegExp, be: string) => z.string(must(be)).regex(pattern, must(be))

const line = matching(/^\S(?:[^\p{Cc}]{0,118}\S)?$/u, 'a text of one line, 1 to 120 characters')
const phone = matching(/^(?=(?:\D*\d){3})[+\d(][\d ()./-]{2,38}$/, 'a telephone number, such as +31 88 123 45 67')
const email = matching(/^[^\s@<>"]{1,64}@[^\s@<>"]{1,180}\.[a-zA-Z]{2,63}$/, 'an email address')
const hostName = matching(
  /^(?=.{4,253}$)(?:[a-zA-Z\d](?:[a-zA-Z\d-]*[a-zA-Z\d])?\.)+[a-zA-Z]{2,63}$/,
  'the name of a host, such as intranet.example.com',
).toLowerCase()
const account = matching(
  /^(?:[\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12}|[^\s@]{1,64}@[^\s@]{1,180}\.[a-zA-Z]{2,63})$/,
  'an object id or a user principal name',
).toLowerCase()

/** An https address of a host by name, with no user or password in it. */
const isPage = (address: string): boolean => {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username, password } = new URL(address)
  return protocol === 'https:' && /\.[a-z]/i.test(hostname) && username === '' && password === ''
}

const pageWords = 'an address that begins with https://, without a user or password in it'
const page = matching(/^https:\/\/[^\s<>"\\]{4,490}$/, pageWords).refine(isPage, must(pageWords))

const objectOf = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape, { error: ({ code }) => (code === 'invalid_type' ? 'must be an object: { … }.' : undefined) })

const listOf = <T extends z.ZodType>(of: T) => z.array(of, must('a list: [ … ]')).max(200, must('200 entries at most'))

const hours = objectOf({ en: line.optional(), nl: line.optional() } satisfies Record<
  (typeof languages)[number],
  unknown
>)
const names = listOf(line).min(1, must('a list of at least one name'))
const languageWords = `a list of ${languages.join(' and ')}: at least one of them, each once`

/** What `organisation.json` may hold: every part is optional, and nothing else is allowed. */
export const organisationSchema = objectOf({
  $schema: z.string().optional().describe('Where editors find this description.'),
  name: line.optional().describe('What people call the organisation.'),
  helpdesk: objectOf({
    phone: phone.optional(),
    hours: hours.optional().describe('When it answers, in the words of each language: "on weekdays from 8 to 17".'),
    email: email.optional(),
  })
    .default({})
    .describe('How people reach the helpdesk; shown wherever they are sent there.'),
  links: objectOf({
    passwordReset: page.optional().describe('Where a password is reset, in place of https://aka.ms/sspr.'),
    securityInfo: page
      .optional()
      .describe('Where people register how they prove who they are, in place of https://aka.ms/mysecurityinfo.'),
    companyPortal: page
      .optional()
      .describe('Where a device is registered, in place of https://portal.manage.microsoft.com.'),
    requestPortal: page.optional().describe('Where access to an app, or a licence, is requested.'),
  })
    .default({})
    .describe('Pages of your own.'),
  appNames: listOf(
    objectOf({
      says: names.describe('What people call the app; the first name is shown.'),
      means: line.describe('The name the app has in Entra ID.'),
    }),
  )
    .default([])
    .describe('What people call apps: understood, and shown beside the name in Entra ID.'),
  languages: z
    .array(z.enum(languages, must(`one of ${languages.join(', ')}`)), must(languageWords))
    .min(1, must(languageWords))
    .refine((all) => new Set(all).size === all.length, must(languageWords))
    .default([...languages])
    .describe('Languages the bot speaks here; the first is for whoever has none of them.'),
  securityQueue: objectOf({ name: line.optional(), phone: phone.optional(), email: email.optional() })
    .default({})
    .describe('Where a suspected break-in is reported.'),
  emergencyAccounts: listOf(account)
    .default([])
    .describe('Emergency accounts, by object id or user principal name; only administrators are told of them.'),
  trustedHosts: listOf(hostName)
    .default([])
    .describe('Hosts that links may lead to, beside those of Microsoft and of `links`.'),
  acceptedFindings: listOf(objectOf({ rule: line, policy: line.optional(), reason: line }))
    .default([])
    .describe('Findings of the policy review that you accept, and why; without a policy it counts for every policy.'),
}).describe('What Signpost says and does for your organisation. infra/README.md tells what each part changes.')
