import type {
  Ticket,
  TicketAbout,
  TicketDraft,
  TicketEntry,
  TicketFields,
  TicketStatus,
} from '../../src/model/ticket.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { Symptoms } from '../../src/model/symptoms.ts'
import { personCalled, problemOf } from './sample-plans.ts'

const at = '2026-02-19T09:21:34Z'

/** What a ticket holds: names of people and the tenant, and what people wrote. */
export interface Said {
  readonly name: string
  readonly text: string
}

const symptomsOf = ({ name, text }: Said): Symptoms => ({
  who: { is: 'self' },
  app: { name, appIds: [] },
  codes: [50105],
  clientCodes: [],
  signs: [],
  quoted: text,
})

/** Every field. */
export const fieldsOf = ({ name, text }: Said): Required<TicketFields> => ({
  app: { value: name, from: 'sign-in-log' },
  appId: { value: '7b1f0f0e-6f5d-4a1c-9a50-0b9a3f8f2b11', from: 'sign-in-log' },
  errorCode: { value: 'AADSTS50105', from: 'error-page' },
  errorText: { value: text, from: 'error-page' },
  requestId: { value: '6ee349a9-a99d-4e41-8dda-9d3140e88668', from: 'sign-in-log' },
  correlationId: { value: '5d0397e4-f9a8-448b-9cfc-fb57257e3f6a', from: 'error-page' },
  occurredAt: { value: at, from: 'sign-in-log' },
  sinceWhen: { value: text, from: 'told' },
  howOften: { value: '3', from: 'sign-in-log' },
  userPrincipalName: { value: 'ada@contoso.com', from: 'account' },
  tenantId: { value: '11111111-1111-4111-8111-111111111111', from: 'account' },
  browser: { value: 'Edge 131.0.0', from: 'sign-in-log' },
  device: { value: name, from: 'sign-in-log' },
  pageAddress: { value: 'https://login.microsoftonline.com/common/oauth2/authorize', from: 'error-page' },
  ipAddress: { value: '203.0.113.7', from: 'sign-in-log' },
  location: { value: 'Amsterdam, NL', from: 'sign-in-log' },
  tried: { value: text, from: 'told' },
  contact: { value: text, from: 'told' },
  trace: { value: 'yes', from: 'told' },
})

const planOf = ({ name }: Said): Plan => {
  const cause = problemOf('ca-device-not-compliant', 0, name)
  return {
    verdict: { is: 'cause', causes: [cause, problemOf('user-not-assigned-to-app', 1, name)] },
    whoCanFix: 'helpdesk',
    about: { ...personCalled(name), userPrincipalName: 'ada@contoso.com' },
    possible: [problemOf('license-missing', 0, name)],
    checked: [
      { family: 'account', ok: 4, unknown: 0 },
      { family: 'mfa', ok: 11, unknown: 1 },
    ],
    unseen: [{ fact: 'registration', because: 'no-permission' }],
    examinedAt: at,
  }
}

/** A ticket that is not sent yet: about the requester with everything known, about somebody examined, or about somebody of whom only words are known. */
export const draftOf = (said: Said, about: TicketAbout['is']): TicketDraft => {
  const { name } = said
  const requester = { userId: '1', name }
  const base = { requester, language: 'nl', zone: 'Asia/Kolkata', symptoms: symptomsOf(said) } as const
  if (about === 'told')
    return {
      ...base,
      about: { is: 'told', words: name },
      severity: 'low',
      fields: { contact: { value: said.text, from: 'told' } },
    }
  const { errorText: _, browser: __, ...some } = fieldsOf(said)
  return about === 'requester'
    ? {
        ...base,
        about: { is: 'requester' },
        severity: 'high',
        plan: planOf(said),
        fields: fieldsOf(said),
        tried: [problemOf('mfa-not-registered', 0, name)],
      }
    : {
        ...base,
        about: { is: 'examined', person: { ...personCalled(name), userPrincipalName: 'bo@contoso.com' } },
        severity: 'critical',
        plan: { ...planOf(said), verdict: { is: 'needs-more-info' }, possible: [] },
        fields: some,
      }
}

const by = { userId: '9', name: 'NN' }

/** Everything that can happen to a ticket, in an order in which it can. */
export const entriesOf = ({ name, text }: Said): readonly TicketEntry[] => [
  { did: 'opened', at, by: { userId: '1', name } },
  { did: 'took', at, by: { ...by, name } },
  { did: 'asked', at, by: { ...by, name }, text },
  { did: 'answered', at, by: { userId: '1', name }, text },
  { did: 'resolved', at, by: { ...by, name }, text },
  { did: 'reopened', at, by: { userId: '1', name }, text },
]

/** A ticket of each kind in each status. */
export const ticketOf = (said: Said, about: TicketAbout['is'], status: TicketStatus): Ticket => ({
  number: 123,
  version: 7,
  status,
  openedAt: at,
  draft: draftOf(said, about),
  ...(status === 'open' ? {} : { assignee: { ...by, name: said.name } }),
  history: status === 'open' ? entriesOf(said).slice(0, 1) : [...entriesOf(said), ...entriesOf(said)],
})
