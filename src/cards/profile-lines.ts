import type { Advising } from '../conversation/conversation.ts'
import type { Organisation } from '../model/organisation.ts'
import { say, type Reader } from '../text/format.ts'
import { words } from '../text/words.ts'
import type { Line } from './template-data.ts'

/** The same word in every language so far; a card that says it sends somebody there. */
const helpdeskWord = 'helpdesk'

/** How to reach the helpdesk, for a card that sends somebody there; nothing when the profile does not tell. */
export const helpdeskLines = (reader: Reader, told: string): readonly Line[] => {
  const { contact } = words[reader.language]
  const { hours, ...helpdesk } = reader.organisation.helpdesk
  const ways = waysOf({ ...helpdesk, hours: hours?.[reader.language] })
  if (ways === '' || !told.toLowerCase().includes(helpdeskWord)) return []
  return [{ text: say(reader, contact.helpdesk, { ways, name: reader.organisation.name ?? 'none' }) }]
}

/** What the profile adds to an advice: where a break-in is reported, how to reach the helpdesk, and to administrators that it is an emergency account. */
export const profileLines = (reader: Reader, stage: Advising, told: string): readonly Line[] => [
  ...emergencyLines(reader, stage),
  ...securityLines(reader, stage),
  ...(stage.audience === 'person' && !stage.guest ? helpdeskLines(reader, told) : []),
]

const securityLines = (reader: Reader, { plan }: Advising): readonly Line[] => {
  const { securityQueue } = reader.organisation
  const ways = waysOf(securityQueue) || 'none'
  const isKnown = ways !== 'none' || securityQueue.name !== undefined
  if (!isKnown || !('suspects' in plan.verdict) || plan.verdict.suspects !== 'compromise') return []
  return [{ text: say(reader, words[reader.language].contact.security, { name: securityQueue.name ?? 'none', ways }) }]
}

const emergencyLines = (reader: Reader, { plan, audience }: Advising): readonly Line[] => {
  const { about } = plan
  if (audience !== 'admin' || !about || !isEmergency(about, reader.organisation)) return []
  return [{ text: words[reader.language].contact.emergencyAccount }]
}

const isEmergency = (about: NonNullable<Advising['plan']['about']>, { emergencyAccounts }: Organisation): boolean =>
  [about.id, about.userPrincipalName].some((id) => emergencyAccounts.includes(id.toLowerCase()))

interface Ways {
  readonly phone?: string
  readonly hours?: string
  readonly email?: string
}

/** "088 123 45 67, on weekdays from 8 to 17 · helpdesk@contoso.com" */
const waysOf = ({ phone, hours, email }: Ways): string =>
  [[phone, hours].filter((part) => part !== undefined).join(', '), email ?? '']
    .filter((part) => part !== '')
    .join(' · ')
