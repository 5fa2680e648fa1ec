import { appWordNear } from '../../diagnosis/app-slips.ts'
import { knownApps } from '../../knowledge/apps.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Parts of a family name that may stand in lower case. */
const particles = set(
  "van de der den het 't von vom zu zur el al ten ter te bin ibn la le du da das dos di del della op in 's d y",
)

/** Capitalised words that begin a sentence or name a thing, but no person. */
const noNames = set(
  'hi hello hey dear hoi hallo hai beste geachte goedemorgen goedemiddag goedenavond good morning afternoon evening user users gebruiker colleague ' +
    'collega medewerker manager new nieuwe since sinds when why because and but or if so also then now today yesterday my our your his her their the a ' +
    'an this that these it he she they we you i me is are was does do did can could cannot cant has have had will would should not no yes please help ' +
    'thanks hulp graag waarom wanneer omdat en maar of als dus ook dan nu vandaag gisteren mijn onze jouw zijn haar hun de het een dit dat deze die ' +
    'hij zij ze wij we jij je jullie ik kan kunnen kun heeft hebben heb wordt worden krijgt krijg niet geen nog steeds wat wie waar hoe what who where how ' +
    'error fout code foutcode melding request correlation trace timestamp message account password wachtwoord login inloggen aanmelden sign signing log ' +
    'logging access toegang check controleer na after before voor bij met with from at in on op to naar only just still again alleen weer iemand niemand ' +
    'iedereen nobody everyone everybody someone all alle monday tuesday wednesday thursday friday saturday sunday maandag dinsdag woensdag donderdag ' +
    'vrijdag zaterdag zondag january february march april may june july august september october november december januari februari maart mei juni juli ' +
    'augustus oktober support it ict hr helpdesk servicedesk service desk customer klant regards groeten groet mr mrs ms dr mevrouw meneer dhr mevr ' +
    'sorry approve need admin administrator beheerder keep something more action required nederlands dutch english engels status id name naam ' +
    'there here er daar hier every each elke geeft zegt says gives via using cannt couldnt wont isnt doesnt hasnt didnt arent wasnt dont afdeling department ja nee details evidence logs everything more history policies policy licences licenses get gets got keeps lost forgot',
)

/** Words in the names of apps, systems and devices. */
const things = new Set([
  ...knownApps.flatMap(({ words }) => words.flatMap((word) => word.split(/[ .-]/))),
  ...set(
    'app apps application portal portaal cloud online office microsoft azure entra windows intranet extranet console tool tools system systeem server ' +
      'service desk vpn wifi internet authenticator mfa sso google adobe sap zoom chrome firefox safari iphone android samsung mac macbook ipad laptop ' +
      'thunderbird salesforce servicenow jira confluence slack workday topdesk afas exact citrix okta duo github gitlab figma miro canva dropbox box ' +
      'notion hubspot docusign concur oracle mysql dashboard website site database crm erp wiki suite hub manager studio desktop mobile web client api ' +
      'company bedrijfs self selfservice temporary pass conditional multi factor verification code key security hello directory active group groep team',
  ),
])
for (const word of [...particles, 'page', 'my', 'mijn', 'staff']) things.delete(word)

/** Whether a word belongs to the name of an app, a system or a device, mistyped or not. */
export const isThing = (word: string): boolean => {
  const plain = word.toLowerCase()
  return things.has(plain) || appWordNear(plain) !== undefined
}

/** Whether a word can be part of a person's name, whatever its case. */
export const canBeName = (word: string): boolean =>
  /^\p{L}[\p{L}'’.-]*$/u.test(word) && !noNames.has(word.toLowerCase().replace(/[.'’]/g, '')) && !isThing(word)

/** A name and where it stands in its sentence. */
export interface NameFound {
  readonly name: string
  readonly start: number
  readonly end: number
  /** How many capitalised words it holds. */
  readonly words: number
}

interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

const tokensOf = (sentence: string): readonly Token[] =>
  [...sentence.matchAll(/(?:['’](?=[ts] ))?[\p{L}\p{N}][\p{L}\p{N}'’-]*(?:\.(?=\s?\p{L}))?|[^\s\p{L}\p{N}]+/gu)].map(
    ({ 0: word, index }) => ({
      word: word.replace(/['’]s$/u, ''),
      start: index,
      end: index + word.replace(/['’]s?$/u, '').length,
    }),
  )

const isCapital = ({ word }: Token): boolean => /^(?:[dl]['’])?\p{Lu}/u.test(word) && !/^\p{Lu}{2,}$/u.test(word)
const isParticle = ({ word }: Token): boolean => particles.has(word.toLowerCase())

/** Capitalised names of people in a sentence, with particles: "Jan de Vries", "Anne-Marie O’Brien", "J. van den Berg". */
export const namesIn = (sentence: string): readonly NameFound[] => {
  const found: NameFound[] = []
  let run: Token[] = []
  const close = (): void => {
    const name = nameOf(sentence, run)
    if (name) found.push(name)
    run = []
  }
  for (const token of tokensOf(sentence)) {
    const goesOn = isCapital(token) && (isThing(token.word) || canBeName(token.word) || isParticle(token))
    if (goesOn || (run.length > 0 && isParticle(token))) run.push(token)
    else close()
  }
  close()
  return found
}

const nameOf = (sentence: string, run: readonly Token[]): NameFound | undefined => {
  const lastCapital = run.findLastIndex((token) => isCapital(token) && !isParticle(token))
  const tokens = run.slice(0, lastCapital + 1)
  const [first] = tokens
  const last = tokens.at(-1)
  const words = tokens.filter((token) => isCapital(token) && !isParticle(token)).length
  if (!first || !last || words === 0 || words > 4 || tokens.some(({ word }) => isThing(word))) return undefined
  return { name: sentence.slice(first.start, last.end), start: first.start, end: last.end, words }
}
