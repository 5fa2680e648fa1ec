import fc from 'fast-check'
import type { Event } from '../../src/conversation/conversation.ts'
import type { LookUpResult } from '../../src/conversation/look-up-stages.ts'
import type { Verdict } from '../../src/model/plan.ts'
import { aTicket } from './a-ticket.ts'
import { examined, planOf } from './events.ts'

const verdicts = fc.constantFrom<Verdict>(
  { is: 'needs-more-info' },
  { is: 'no-problem-found' },
  { is: 'user-not-found', asked: 'jan' },
  { is: 'requester-not-authorised' },
)
const audience = fc.constantFrom('person', 'agent', 'admin')

const lookUpResults = fc.constantFrom<LookUpResult>(
  { is: 'shown', view: { sections: [], unseen: [] }, at: '2026-11-20T09:00:01Z' },
  { is: 'refused', because: 'agents-only' },
  {
    is: 'choices',
    of: 'app',
    more: 0,
    choices: [{ title: 'Expense', text: '', lookUp: { is: 'app', name: 'Expense' } }],
  },
)

/** What the world may answer to a run. */
export const answers = (run: string): fc.Arbitrary<Event> =>
  fc.oneof(
    verdicts.map((verdict) => examined(run, verdict)),
    verdicts.map((verdict) => examined(run, verdict, true)),
    lookUpResults.map((result): Event => ({ type: 'looked-up', run, audience: 'agent', result })),
    fc.constant<Event>({ type: 'asked-whose', run }),
    fc.constant<Event>({ type: 'failed', run, reference: 'r' }),
    fc.boolean().map((isNew): Event => ({ type: 'ticket-opened', run, ticket: aTicket(), isNew })),
    fc
      .tuple(fc.constantFrom('ticket-read', 'ticket-changed', 'ticket-changed-meanwhile'), audience)
      .map(([type, to]): Event => ({ type, run, ticket: aTicket(), audience: to })),
    fc.constant<Event>({ type: 'tickets-listed', run, whose: 'own', lines: [], audience: 'person' }),
    fc.constant<Event>({ type: 'ticket-refused', run, because: 'not-found' }),
    fc.constant<Event>({
      type: 'examined',
      run,
      audience: 'agent',
      plan: {
        ...planOf({ is: 'ambiguous-user', candidates: [] }),
        choices: [{ is: 'person', person: { id: 'a', displayName: 'Anna', userPrincipalName: 'anna@contoso.com' } }],
      },
    }),
  )
