import { checks as englishChecks, type CheckTexts } from '../checks/index.ts'
import type { Language } from '../model/language.ts'
import * as enAdvice from './en/advice.ts'
import * as enContact from './en/contact.ts'
import * as enGaps from './en/gaps.ts'
import * as enLookUpCards from './en/look-up-cards.ts'
import * as enLookUps from './en/look-ups.ts'
import * as enNotices from './en/notices.ts'
import * as enPolicyReview from './en/policy-review.ts'
import * as enTicketCards from './en/tickets-cards.ts'
import * as enTickets from './en/tickets.ts'
import * as enVerdicts from './en/verdicts.ts'
import type { Mirror } from './mirror.ts'
import * as nlAdvice from './nl/advice.ts'
import { checks as dutchChecks } from './nl/checks/index.ts'
import * as nlContact from './nl/contact.ts'
import * as nlGaps from './nl/gaps.ts'
import * as nlLookUpCards from './nl/look-up-cards.ts'
import * as nlLookUps from './nl/look-ups.ts'
import * as nlNotices from './nl/notices.ts'
import * as nlPolicyReview from './nl/policy-review.ts'
import * as nlTicketCards from './nl/tickets-cards.ts'
import * as nlTickets from './nl/tickets.ts'
import * as nlVerdicts from './nl/verdicts.ts'

const english = {
  ...enAdvice,
  ...enContact,
  ...enGaps,
  ...enLookUpCards,
  ...enLookUps,
  ...enNotices,
  ...enPolicyReview,
  ...enTicketCards,
  ...enTickets,
  ...enVerdicts,
  checks: Object.fromEntries(englishChecks.map(({ id, text }) => [id, text])) as unknown as CheckTexts,
} as const

/** Every word of one language. */
export type Words = Mirror<typeof english>

/** All words, by language. */
export const words: Readonly<Record<Language, Words>> = {
  en: english,
  nl: {
    ...nlAdvice,
    ...nlContact,
    ...nlGaps,
    ...nlLookUpCards,
    ...nlLookUps,
    ...nlNotices,
    ...nlPolicyReview,
    ...nlTicketCards,
    ...nlTickets,
    ...nlVerdicts,
    checks: dutchChecks,
  },
}
