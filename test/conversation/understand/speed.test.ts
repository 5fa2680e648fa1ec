import { withoutSlips } from '../../../src/diagnosis/app-slips.ts'
import { appMentionOf } from '../../../src/conversation/understand/app-mention.ts'
import { commandOf } from '../../../src/conversation/understand/command.ts'
import { nameAlone } from '../../../src/conversation/understand/loosely-named.ts'
import { perhapsNamed } from '../../../src/conversation/understand/perhaps-named.ts'
import { speaksOfSelf } from '../../../src/conversation/understand/about-writer.ts'
import { timeOf } from '../../../src/conversation/understand/time-of.ts'
import { whoAnswered } from '../../../src/conversation/understand/who-answered.ts'
import { isOutOfScope } from '../../../src/conversation/understand/scope.ts'
import { languageOf } from '../../../src/conversation/understand/language.ts'
import { readErrorPage } from '../../../src/conversation/understand/error-page.ts'
import { mask } from '../../../src/conversation/understand/mask.ts'
import { readable, readingLength } from '../../../src/conversation/understand/readable.ts'
import { secretRules } from '../../../src/conversation/understand/secret-rules.ts'
import { signsOf } from '../../../src/conversation/understand/signs.ts'
import { understand } from '../../../src/conversation/understand/understand.ts'
import { whoOf } from '../../../src/conversation/understand/who.ts'
import { withoutPage } from '../../../src/conversation/understand/without-page.ts'

const at = '2026-03-05T13:20:00Z'
const zone = 'Europe/Amsterdam'
const repeated = (part: string): string => part.repeat(Math.ceil(50_000 / part.length))

/** What makes a careless pattern try again and again. */
const hostile = (
  'a|A|1|-|.|_|/|+|@|[|"|\'|:|=| |é|a.|a@|a@b.|1 |12-|a-|Aa |Jan de |van |eyJa.|eyJ-|0.A|password |password is |ww: |code |the code is |' +
  'cookie:|bearer |TAP |error |error code: |AADSTS|AADSTS5|AADSTS50105: |request id |11111111-2222-4333-8444-5555555501aa|' +
  "11111111-|2026-01-09 02:02:1|2026-01-09 02:02:12Z |my |my colleague |I can |ik kan niet |kan |can't |collega Anna Bakker |check |user |" +
  'is there still |what is |app name: |application |application \'|{"error": |" |“a|\n|\na|a\n|; |but |, i |de heer |het is |I |mijn |no |' +
  'needs permission |Your sign-in was successful but |if you plan on getting help for this problem,|-----BEGIN PRIVATE KEY-----|?code=|https://a:|' +
  "since |sinds ik |10:3|10:32 |1:|half |kwart over |yesterday |monday |3 march |1/1/|an hour |for 2 |al |twee |for |namens |on behalf of |Bram's |Bram's mailbox |" +
  'mailbox of |Yara and |Yara, |check v.d. |check Bouwman, |a b |outlok |sharepiont teems |who is |ticket for |is |user 11111111-'
)
  .split('|')
  .map(repeated)

/** Processor time in milliseconds: what the pattern costs, not what else the machine does. */
const took = (work: () => unknown): number => {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** The best of three, or the first that is within the limit. */
const cost = (work: () => unknown, limit: number): number => {
  const first = took(work)
  return first < limit ? first : Math.min(first, took(work), took(work))
}

const slowest = (work: (text: string) => unknown, limit: number): { readonly ms: number; readonly text: string } =>
  hostile
    .map((text) => text.slice(0, readingLength))
    .map((text) => ({ ms: cost(() => work(text), limit), text: text.slice(0, 30) }))
    .reduce((worst, one) => (one.ms > worst.ms ? one : worst))

test.each(secretRules.map((rule) => [rule.finds.source.slice(0, 60), rule] as const))(
  'a secret is looked for in 10 ms: %s',
  (_, { finds }) => {
    const { ms, text } = slowest((one) => one.replace(finds, ''), 10)
    expect([text, ms < 10 ? 'quick' : ms]).toEqual([text, 'quick'])
  },
)

test.each([
  ['mask', mask],
  ['readErrorPage', readErrorPage],
  ['withoutPage', withoutPage],
  ['whoOf', whoOf],
  ['signsOf', signsOf],
  ['languageOf', languageOf],
  ['isOutOfScope', isOutOfScope],
  ['readable', readable],
  ['timeOf', (text: string) => timeOf(text, { now: at, zone })],
  ['withoutSlips', withoutSlips],
  ['appMentionOf', (text: string) => appMentionOf(text, { codes: [], clientCodes: [] })],
  ['commandOf', commandOf],
  ['whoAnswered', whoAnswered],
  ['nameAlone', nameAlone],
  ['perhapsNamed', perhapsNamed],
  ['speaksOfSelf', speaksOfSelf],
])('%s takes 40 ms at most for the longest message', (_, work: (text: string) => unknown) => {
  const { ms, text } = slowest(work, 40)
  expect([text, ms < 40 ? 'quick' : ms]).toEqual([text, 'quick'])
})

test('understanding costs as much for 50 KB as for what is read of it', () => {
  const worst = Math.max(...hostile.map((text) => cost(() => understand(text, { at, zone }), 60)))
  expect(worst).toBeLessThan(60)
})
