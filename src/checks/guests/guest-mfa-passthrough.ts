import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import type { Account } from '../../model/facts/account.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Remedy } from '../../model/remedy.ts'
import { listOrNone } from '../../model/value.ts'
import { asksWhetherWrong } from '../../semantics/asks-whether-wrong.ts'
import { codeInQuestion, type CodeInQuestion } from '../../semantics/code-in-question.ts'
import type { Found } from '../../semantics/cross-tenant.ts'
import { demandingPolicies } from '../../semantics/demanding-policies.ts'
import { mismatchInQuestion } from '../../semantics/guest-mismatch.ts'
import { hasNoHome, trustInHome } from '../../semantics/home-trust.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { isTold } from '../../semantics/is-told.ts'
import { lessSure } from '../../semantics/surest.ts'

/** How a guest meets MFA that cannot be met, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const ways: ReadonlyMap<number, Way> = new Map([
  [50177, 'custom'],
  [90071, 'untrusted'],
  [90072, 'untrusted'],
  [50072, 'register'],
  [50079, 'register'],
])

/** `custom`: a control only members can meet; `untrusted`: the MFA of home does not count; `register`: nor that, so another method is asked for here. */
type Way = 'custom' | 'untrusted' | 'register'

/** Somebody from outside must do MFA here, and what they can do at home does not count (https://learn.microsoft.com/entra/external-id/authentication-conditional-access). */
export const guestMfaPassthrough = defineCheck({
  id: 'guest-mfa-passthrough',
  needs: ['account'],
  uses: ['signIns', 'organization', 'crossTenantAccess'],
  appliesTo: (symptoms) =>
    symptoms.codes.length === 0 ? !asksWhetherWrong(symptoms) : symptoms.codes.some((code) => ways.has(code)),
  judge: (facts, symptoms, now) => {
    const { account, signIns } = facts
    if (!isExternal(account) || account.externalUserState === 'PendingAcceptance') return 'ok'
    const signs = ['asks-to-register', 'asks-for-approval', 'visits-elsewhere'] as const
    const question = codeInQuestion({ codes: [...ways.keys()], signs }, signIns, symptoms, now)
    if (!question || (question.laterSuccess && !isTold(symptoms))) return 'ok'
    const way = ways.get(question.code) ?? 'untrusted'
    const trust = trustInHome(facts, question.event, 'isMfaAccepted')
    // MFA of home counts: then it was not what was missed.
    if (way !== 'custom' && trust?.value === true) return 'ok'
    if (mismatchInQuestion(facts, symptoms, now)) return 'ok'
    const isProven = way === 'custom' || trust !== undefined
    const explains = isProven ? question.explains : lessSure(question.explains, 'probably')
    return problem(facts, { ...question, explains, way, trust })
  },
  text: {
    title: 'The guest cannot meet the MFA that this organisation asks for',
    person:
      'This organisation asks guests for multi-factor authentication (MFA). {way, select, custom {The way it asks does not work for guests.} other {{home, select, personal {The account you use cannot show that it was done.} other {It does not accept the MFA you do at your own organisation.}}}} Your password is not the problem, and approving again at home does not help.',
    agent:
      '{name}, a guest, must do MFA here, and cannot: {way, select, custom {a custom control is asked for, which people from another organisation cannot meet} other {{home, select, personal {the account is not one of an Entra organisation, so its MFA cannot be trusted here} other {MFA done at the home organisation is not trusted here}}}}.{policies, select, none {} other { Asked for by {policies}.}}',
    admin:
      '{name}, a guest, must do MFA here, and cannot: {way, select, custom {a custom control is asked for, which people from another organisation cannot meet; MFA as a grant, or an authentication strength, they can} other {{home, select, personal {the account is not one of an Entra organisation, so its MFA cannot be trusted here. The guest passes when a method is registered here} other {MFA done in the home tenant is not trusted here (inbound trust is {trust, select, unknown {not known} default {off by default} other {off for that organisation}}). The guest passes when it is trusted and done there, or when a method is registered here}}}}.{policies, select, none {} other { Asked for by {policies}.}}',
    evidence: {
      refused: 'The sign-in{app, select, none {} other { to {app}}} on {at} stopped with AADSTS{code}',
      trust:
        'MFA of the home organisation is not trusted here (inbound trust, isMfaAccepted is false {trust, select, default {by default} other {for that organisation}})',
      personal: 'The guest account is linked to {issuer}, not to an Entra organisation',
      policies: 'MFA is asked for by {policies}',
    },
    steps: {
      register:
        'When the page asks for more information, set up a method for this organisation there, such as Microsoft Authenticator.',
      askHost: 'Ask the person you work with here to tell the helpdesk that your MFA is not accepted.',
      decide: 'An identity administrator here can make sure that guests of your organisation can meet the MFA.',
      letRegister:
        'Meanwhile {name} can register a method for this organisation, where the page asks for more information.',
      trust:
        'If you rely on the MFA of that organisation: trust it in the cross-tenant access settings (Inbound access, Trust settings), for that organisation only (Security Administrator is enough).',
      otherControl:
        'Ask guests for MFA with the built-in grant or an authentication strength instead of the custom control (Conditional Access Administrator is enough).',
      keepMfa: 'Do not take guests out of MFA to solve this.',
    },
  },
})

interface Unmet extends CodeInQuestion {
  readonly way: Way
  readonly trust: Found<boolean> | undefined
}

const problem = ({ account }: Pick<Facts, 'account'>, unmet: Unmet): Problem => {
  const { event, explains, way, trust } = unmet
  const isPersonal = hasNoHome(account)
  const policies = demandingPolicies(event, way === 'custom' ? /./ : /mfa|multi-?factor|strength/i)
  const isOwnToDo = way === 'register' && isPersonal
  return {
    explains,
    whoCanFix: isOwnToDo ? 'user' : 'identity-admin',
    values: {
      way,
      name: account.displayName,
      home: isPersonal ? 'personal' : 'work',
      trust: trust?.from ?? 'unknown',
      policies: listOrNone(policies),
    },
    evidence: [
      ...stoppedAt(unmet, isPersonal),
      ...evidenceLines(
        isPersonal && { say: 'personal', from: 'account', for: 'agent', values: { issuer: issuerOf(account) } },
        policies.length > 0 && { say: 'policies', from: 'signIns', for: 'agent' },
      ),
    ],
    remedies: [...(way === 'register' ? registering : []), ...(isOwnToDo ? [] : asking), ...acting(way, isPersonal)],
  }
}

const stoppedAt = ({ event, code, way, trust }: Unmet, isPersonal: boolean): Problem['evidence'] =>
  evidenceLines(
    event && {
      say: 'refused',
      from: 'signIns',
      values: { at: { instant: event.createdDateTime }, app: event.appDisplayName || 'none', code: String(code) },
    },
    way !== 'custom' && trust && !isPersonal && { say: 'trust', from: 'crossTenantAccess', for: 'agent' },
  )

const issuerOf = ({ identities }: Account): string =>
  identities.find(({ signInType }) => signInType === 'federated')?.issuer ?? ''

const registering: readonly Remedy[] = [
  { by: 'user', step: 'register', for: 'person' },
  { by: 'user', step: 'letRegister', for: 'agent' },
]
const asking: readonly Remedy[] = [
  { by: 'user', step: 'askHost', for: 'person' },
  { by: 'identity-admin', step: 'decide', for: 'person' },
]

/** What the home of a personal account says can never be trusted: there is nothing to switch on. */
const acting = (way: Way, isPersonal: boolean): readonly Remedy[] => [
  ...(way === 'custom' ? [otherControl] : isPersonal ? [] : [trusting]),
  { by: 'identity-admin', step: 'keepMfa', for: 'agent' },
]

const otherControl: Remedy = {
  by: 'identity-admin',
  step: 'otherControl',
  for: 'agent',
  link: link('conditional-access-policies'),
}
const trusting: Remedy = { by: 'identity-admin', step: 'trust', for: 'agent', link: link('cross-tenant-access') }
