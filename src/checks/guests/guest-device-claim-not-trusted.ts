import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import type { InboundTrust } from '../../model/facts/policies.ts'
import type { SignIn } from '../../model/facts/sign-ins.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import type { Instant } from '../../model/instant.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { listOrNone } from '../../model/value.ts'
import { asksWhetherWrong } from '../../semantics/asks-whether-wrong.ts'
import { codeInQuestion } from '../../semantics/code-in-question.ts'
import type { Found } from '../../semantics/cross-tenant.ts'
import { demandingPolicies } from '../../semantics/demanding-policies.ts'
import { hasNoHome, trustInHome } from '../../semantics/home-trust.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { isTold } from '../../semantics/is-told.ts'
import { eventInQuestion } from '../../semantics/sign-in-chain.ts'
import { pointsElsewhere } from '../../semantics/signing-in.ts'
import { lessSure } from '../../semantics/surest.ts'

/** AADSTS530004: compliant devices of other organisations are not accepted, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const notAccepted = 530004
/** AADSTS53000 and AADSTS53001: a compliant, a hybrid joined device is asked for. */
const refusals = [notAccepted, 53000, 53001]
const hybrid = 53001
const own = ['device-not-allowed', 'visits-elsewhere', 'own-device'] as const

/** A managed device is asked of a guest, and what the home organisation says of devices does not count here (https://learn.microsoft.com/entra/external-id/authentication-conditional-access#device-compliance-and-microsoft-entra-hybrid-joined-device-policies). */
export const guestDeviceClaimNotTrusted = defineCheck({
  id: 'guest-device-claim-not-trusted',
  needs: ['account'],
  uses: ['signIns', 'organization', 'crossTenantAccess'],
  appliesTo: (symptoms) =>
    symptoms.codes.length === 0 ? !asksWhetherWrong(symptoms) : symptoms.codes.some((code) => refusals.includes(code)),
  judge: (facts, symptoms, now) => {
    const { account, signIns } = facts
    if (!isExternal(account) || account.externalUserState === 'PendingAcceptance') return 'ok'
    const question = codeInQuestion({ codes: refusals, signs: own }, signIns, symptoms, now)
    if (question?.laterSuccess && !isTold(symptoms, ['device-not-allowed'])) return 'ok'
    const { event, code } = question ?? {}
    const claim = code === hybrid ? 'isHybridAzureADJoinedDeviceAccepted' : 'isCompliantDeviceAccepted'
    const trust = trustInHome(facts, event, claim)
    if (trust?.value === true) return 'ok'
    if (!question)
      return trust && isSaid(facts, symptoms, now) ? problem(facts, { explains: 'probably', claim, trust }) : 'ok'
    const isProven = trust !== undefined || code === notAccepted
    const explains = isProven ? question.explains : lessSure(question.explains, 'probably')
    return problem(facts, { explains, claim, trust, event, code })
  },
  text: {
    title: 'The device of a guest does not count as managed here',
    person:
      '{app, select, none {What you open} other {{app}}} may only be opened on a managed device. {home, select, personal {The account you use as a guest cannot show that a device is managed.} other {What your own organisation says about your device is not accepted in this organisation.}} So it is refused, also when your device is in order.',
    agent:
      '{app, select, none {What was opened} other {{app}}} asks for {claim, select, hybrid {a hybrid joined} other {a compliant}} device. {home, select, personal {The guest account of {name} is not one of an Entra organisation, so it never brings a device.} other {Devices of the home organisation of {name}, a guest, are not trusted here, so even a device that is in order at home is refused.}}{policies, select, none {} other { Refused by {policies}.}}',
    admin:
      '{app, select, none {What was opened} other {{app}}} asks for {claim, select, hybrid {a hybrid joined} other {a compliant}} device. {home, select, personal {The guest account of {name} is not one of an Entra organisation, so it never brings a device. The guest passes only when the policy lets guests meet another control.} other {Devices of the home tenant of {name}, a guest, are not trusted here (inbound trust is {trust, select, unknown {not known} default {off by default} other {off for that organisation}}). The guest passes when they are trusted and the device is in order at home, or when the policy lets guests meet another control.}}{policies, select, none {} other { Refused by {policies}.}}',
    evidence: {
      refused: 'The sign-in{app, select, none {} other { to {app}}} on {at} was refused with AADSTS{code}',
      trust:
        '{claim, select, hybrid {Hybrid joined} other {Compliant}} devices of the home organisation are not trusted here (inbound trust is off {trust, select, default {by default} other {for that organisation}})',
      policies: 'Asked for by {policies}',
    },
    steps: {
      notYours: 'You can change nothing on your device: enrolling it here as well does not work.',
      askHost: 'Ask the person you work with here whether you can get what you need in another way.',
      decide: 'An identity administrator here decides whether devices of your organisation are trusted.',
      trust:
        'If you rely on how that organisation manages devices: trust its {claim, select, hybrid {hybrid joined} other {compliant}} devices in the cross-tenant access settings (Inbound access, Trust settings), for that organisation only (Security Administrator is enough).',
      otherControl:
        'Or give guests a policy of their own that asks for MFA instead of a managed device; the policy for members stays as it is (Conditional Access Administrator is enough).',
      notEnrol: 'Do not have the guest enrol the device here: one organisation manages a device.',
    },
  },
})

/** The page asks for another device, while no other failure is what they mean. */
const isSaid = ({ signIns = [] }: Partial<Pick<Facts, 'signIns'>>, symptoms: Symptoms, now: Instant): boolean => {
  const { codes, signs, requestId, correlationId } = symptoms
  if (codes.length > 0 || requestId || correlationId || !signs.includes('device-not-allowed')) return false
  return !pointsElsewhere(symptoms, own) && eventInQuestion(signIns, symptoms, now) === undefined
}

interface Refusal {
  readonly explains: Certainty
  readonly claim: keyof InboundTrust
  readonly trust: Found<boolean> | undefined
  readonly event?: SignIn | undefined
  readonly code?: number | undefined
}

const problem = ({ account }: Pick<Facts, 'account'>, { explains, claim, trust, event, code }: Refusal): Problem => {
  const policies = demandingPolicies(event, /device/i)
  return {
    explains,
    whoCanFix: 'identity-admin',
    values: {
      name: account.displayName,
      app: (event?.resourceDisplayName || event?.appDisplayName) ?? 'none',
      home: hasNoHome(account) ? 'personal' : 'work',
      claim: claim === 'isHybridAzureADJoinedDeviceAccepted' ? 'hybrid' : 'compliant',
      trust: trust?.from ?? 'unknown',
      policies: listOrNone(policies),
    },
    evidence: evidenceLines(
      event && {
        say: 'refused',
        from: 'signIns',
        values: { at: { instant: event.createdDateTime }, code: String(code) },
      },
      trust && !hasNoHome(account) && { say: 'trust', from: 'crossTenantAccess', for: 'agent' },
      policies.length > 0 && { say: 'policies', from: 'signIns', for: 'agent' },
    ),
    remedies: [
      { by: 'user', step: 'notYours', for: 'person' },
      { by: 'user', step: 'askHost', for: 'person' },
      { by: 'identity-admin', step: 'decide', for: 'person' },
      ...(hasNoHome(account)
        ? []
        : [{ by: 'identity-admin', step: 'trust', for: 'agent', link: link('cross-tenant-access') } as const]),
      { by: 'identity-admin', step: 'otherControl', for: 'agent', link: link('conditional-access-policies') },
      { by: 'helpdesk', step: 'notEnrol', for: 'agent' },
    ],
  }
}
