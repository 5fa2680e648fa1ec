import { plainOrganisation } from '../../model/organisation.ts'
import type { Ticket, TicketDraft, TicketField } from '../../model/ticket.ts'
import { longLine, longLines } from '../../text/long-line.ts'
import { words } from '../../text/words.ts'
import { appOf, causeTitle } from './ticket-head.ts'
import { triedSteps } from './tried-steps.ts'

const reader = { language: 'en', organisation: plainOrganisation } as const

/** What Microsoft's support form for sign-in problems asks, in English; of the person no more than the account. https://learn.microsoft.com/entra/fundamentals/how-to-get-support */
export const microsoftText = ({ number, draft, assignee }: Ticket): string => {
  const { symptoms } = draft
  const rows: readonly (readonly [label: string, value: string])[] = [
    ['Issue', issueOf(draft)],
    ['Problem start time (UTC)', utc(valueOf(draft, 'sinceWhen') || valueOf(draft, 'occurredAt'))],
    ['Time stamp of the failed sign-in (UTC)', utc(valueOf(draft, 'occurredAt'))],
    ['Tenant id', valueOf(draft, 'tenantId')],
    ['User principal name', valueOf(draft, 'userPrincipalName')],
    ['Application', appOf(draft)],
    ['Application id', valueOf(draft, 'appId')],
    ['Error code', valueOf(draft, 'errorCode')],
    ['Full error message', longLines(valueOf(draft, 'errorText'))],
    ['Request id', valueOf(draft, 'requestId')],
    ['Correlation id', valueOf(draft, 'correlationId')],
    ['Client', [valueOf(draft, 'browser'), valueOf(draft, 'device')].filter((part) => part !== '').join(' · ')],
    ['Page address', valueOf(draft, 'pageAddress')],
    ['Impact', impactOf(draft)],
    ['What our own check found', `${causeTitle(reader, draft, words.en)} (not confirmed by Microsoft)`],
    ['What was tried', triedOf(draft)],
    ['Browser trace', draft.fields.trace ? 'Recorded by the user; available on request' : 'Not recorded yet'],
    ['Our reference', `Ticket ${number}`],
    [
      'Contact at our side',
      `${assignee ? `${assignee.name}, ` : ''}(fill in: phone and e-mail, working hours, time zone)`,
    ],
  ]
  return [
    ...rows.map(([label, value]) => `${label}: ${value === '' ? '(not known; add it if you can)' : value}`),
    '',
    symptoms.who.is === 'many' ? lockedOut : whereToSend,
    symptoms.who.is === 'many' ? whereToSend : lockedOut,
  ].join('\n')
}

const whereToSend =
  'Where to send it: Microsoft Entra admin centre > Learn & support > New support request (https://entra.microsoft.com). Before you do, let the user choose “Enable flagging” on the error page and repeat the sign-in.'

const lockedOut =
  'No administrator can sign in any more? Try an emergency access account first. Otherwise phone Microsoft: the number of your country stands at https://support.microsoft.com/topic/customer-service-phone-numbers-c0389ade-5640-e588-8b0e-28de8afeb3f2. Say that it is a business (work or school) tenant in which all administrators are locked out, and ask for the Data Protection team. Have the tenant id and a domain of the organisation at hand.'

const valueOf = ({ fields }: TicketDraft, field: TicketField): string => longLine(fields[field]?.value ?? '')

const issueOf = (draft: TicketDraft): string => {
  const app = appOf(draft)
  const code = valueOf(draft, 'errorCode')
  return `Sign-in${app === '' ? '' : ` to ${longLine(app)}`} fails${code === '' ? '' : ` with ${code}`}`
}

/** `2026-02-19 09:21:34Z` as the form shows it; words stay as they were told. */
const utc = (told: string): string =>
  /^\d{4}-\d\d-\d\dT/.test(told) ? told.replace('T', ' ').replace(/\.\d+Z$/, 'Z') : told

const impactOf = ({ severity, symptoms }: TicketDraft): string =>
  `${symptoms.who.is === 'many' ? 'Several people cannot sign in' : 'One person cannot sign in'} (severity ${words.en.ticket.severity[severity].toLowerCase()})`

const triedOf = (draft: TicketDraft): string =>
  [...triedSteps(reader, draft, words.en), valueOf(draft, 'tried')].filter((part) => part !== '').join(' ')
