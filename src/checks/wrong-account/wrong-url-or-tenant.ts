import { isFailure } from '../../knowledge/codes.ts'
import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import type { Instant } from '../../model/instant.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { codeInQuestion } from '../../semantics/code-in-question.ts'
import { nearDomain, tenantTold } from '../../semantics/tenant-told.ts'

/** AADSTS50059, 50128, 90019, 500209: no tenant; 90002, 900023: one that does not exist; 90121, 900144: an address without its request; https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const meanings: ReadonlyMap<number, Kind> = new Map([
  [50059, 'none'],
  [50128, 'none'],
  [90019, 'none'],
  [500209, 'none'],
  [90002, 'unknown'],
  [900023, 'unknown'],
  [90121, 'bare'],
  [900144, 'bare'],
])

/** The address names no organisation, one that does not exist, or is only the sign-in page. */
type Kind = 'none' | 'unknown' | 'bare'

interface WrongAddress {
  readonly kind: Kind
  readonly explains: Certainty
  readonly code?: number
  readonly told?: string
  readonly near?: string
}

/** The address that somebody started from names no organisation, or one that does not exist. */
export const wrongUrlOrTenant = defineCheck({
  id: 'wrong-url-or-tenant',
  needs: ['account'],
  uses: ['signIns', 'organization'],
  appliesTo: ({ codes, quoted }) => codes.some((code) => meanings.has(code)) || tenantTold(quoted) !== undefined,
  judge: (facts, symptoms, now) => {
    const wrong = wrongAddress(facts, symptoms, now)
    return wrong ? problem(facts, wrong) : 'ok'
  },
  text: {
    title: 'The address you started from does not lead to your organisation',
    person:
      '{kind, select, unknown {The address you opened points to an organisation that does not exist at Microsoft{told, select, none {} other {: {told}}}.} bare {The address you opened is only a piece of the sign-in page, as an old bookmark keeps it.} other {The address you opened does not say which organisation you belong to.}}{near, select, none {} other { Yours is {near}.}} Your account and password are fine.',
    agent:
      '{kind, select, unknown {The start address names a tenant that does not exist{told, select, none {} other {: {told}}}} bare {The start address is only a piece of the sign-in page, without its request} other {The start address names no tenant, and no user to tell it by}}{code, select, none {} other { (AADSTS{code})}}.{near, select, none {} other { The organisation’s own domain is {near}: a slip.}} Nothing is wrong with the account of {name}; such a sign-in stands in no log of this organisation.',
    evidence: {
      code: 'The page shows AADSTS{code}',
      told: 'The address or the page names {told}',
    },
    steps: {
      start: 'Close that page and start at My Apps, or at the address of the app your colleagues use.',
      typed: 'Did you type the address or the name of your organisation? Check it letter by letter.',
      bookmark: 'Throw the old bookmark away and save the start page of the app, not the sign-in page.',
      tellHelpdesk:
        'Did the link come from a page or mail of your organisation? Give it to the helpdesk, so that it can be put right.',
      askAddress: 'Ask {name} for the full address they started from, and let them start at My Apps.',
      correctLink:
        'Does the link stand in a portal, mail or app? Have its owner correct the tenant in it (the domain or the tenant id of the organisation).',
    },
  },
})

const wrongAddress = (
  { signIns, organization }: Partial<Pick<Facts, 'signIns' | 'organization'>>,
  symptoms: Symptoms,
  now: Instant,
): WrongAddress | undefined => {
  const told = tenantTold(symptoms.quoted)
  const near = told !== undefined && organization ? nearDomain(told, organization) : undefined
  const names = { ...(told === undefined ? {} : { told }), ...(near === undefined ? {} : { near }) }
  const question = codeInQuestion({ codes: [...meanings.keys()], isLoggedElsewhere: true }, signIns, symptoms, now)
  const kind = question && meanings.get(question.code)
  if (question && kind) return { kind, explains: question.explains, code: question.code, ...names }
  if (near === undefined || symptoms.codes.some(isFailure)) return undefined
  return { kind: 'unknown', explains: 'probably', ...names }
}

const problem = ({ account }: Pick<Facts, 'account'>, { kind, explains, code, told, near }: WrongAddress): Problem => ({
  explains,
  whoCanFix: 'user',
  values: {
    name: account.displayName,
    kind,
    told: told ?? 'none',
    near: near ?? 'none',
    code: code === undefined ? 'none' : String(code),
  },
  evidence: evidenceLines(
    code !== undefined && { say: 'code', from: 'account' },
    told !== undefined && { say: 'told', from: 'account' },
  ),
  remedies: [
    { by: 'user', step: 'start', for: 'person', link: link('my-apps') },
    { by: 'user', step: kind === 'bare' ? 'bookmark' : 'typed', for: 'person' },
    { by: 'user', step: 'tellHelpdesk', for: 'person' },
    { by: 'user', step: 'askAddress', for: 'agent', link: link('my-apps') },
    { by: 'app-owner', step: 'correctLink', for: 'agent' },
  ],
})
