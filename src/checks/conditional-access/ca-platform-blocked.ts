import { defineCheck } from '../../model/check.ts'
import type { Account } from '../../model/facts/account.ts'
import type { PolicyConditions } from '../../model/facts/conditional-access.ts'
import type { SignIn } from '../../model/facts/sign-ins.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { listOrNone } from '../../model/value.ts'
import { appTold } from '../../semantics/app-told.ts'
import { blockCodes, blockInQuestion, type Block } from '../../semantics/block-in-question.ts'
import { platformOf } from '../../semantics/conditional-access/scenario-of.ts'
import type { Platform } from '../../semantics/conditional-access/scenario.ts'
import { policyPage } from '../../semantics/policy-page.ts'
import { refusalLines } from '../../semantics/refusal-lines.ts'
import { isSuccess } from '../../semantics/sign-in-chain.ts'

/** A policy blocks the platform that was used (https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-conditions#device-platforms). */
export const caPlatformBlocked = defineCheck({
  id: 'ca-platform-blocked',
  needs: ['account'],
  uses: ['signIns', 'conditionalAccessPolicies', 'namedLocations'],
  appliesTo: ({ codes }) => codes.length === 0 || codes.some((code) => blockCodes.includes(code)),
  judge: (facts, symptoms, now) => {
    const block = blockInQuestion(facts, symptoms, now)
    return block?.kind === 'platform' ? problem(facts.account, block, facts.signIns ?? [], symptoms) : 'ok'
  },
  text: {
    title: 'This kind of device is not allowed',
    person:
      '{app} may not be opened on {platform, select, none {this kind of device} other {{platform}}}: your organisation only allows other kinds of device. Your password and your account are not the problem.',
    agent:
      '{name} was refused at {app} by {policy}, because of the device platform{platform, select, none {} other { ({platform})}}.{allowed, select, none {} other { The policy leaves out {allowed}.}}{forbidden, select, none {} other { The policy is about {forbidden}.}}',
    evidence: {
      refused: 'The sign-in to {app} on {at} was refused with AADSTS{code}',
      policy: 'Refused by {policy}',
      system: 'It came from {system}',
      works: 'Signing in worked on {works}',
    },
    steps: {
      useOther:
        'Use another device{works, select, none {, for example the one you got from work} other {: it worked for you on {works}}}.',
      askHelpdesk:
        'Do you need this device for your work? Ask the helpdesk; your organisation decides which kinds are allowed.',
      letUseOther: 'Let {name} use an allowed device{works, select, none {} other {: {works} worked for {name}}}.',
      decide:
        'Only if {name} must use this platform: have a Conditional Access Administrator decide whether {policy} should allow it, with a compliant device asked for instead.',
    },
  },
})

const names = {
  android: 'Android',
  iOS: 'iOS',
  windows: 'Windows',
  windowsPhone: 'Windows Phone',
  macOS: 'macOS',
  linux: 'Linux',
} as const satisfies Partial<Record<Platform, string>>

const nameOf = (platform: string | undefined): readonly string[] =>
  Object.entries(names).flatMap(([one, name]) => (one === platform ? name : []))

/** What the policy leaves out, or else the few platforms it is about. */
const namedIn = (
  platforms: PolicyConditions['platforms'],
): { readonly allowed: readonly string[]; readonly forbidden: readonly string[] } => {
  const { includePlatforms = [], excludePlatforms = [] } = platforms ?? {}
  return { allowed: excludePlatforms.flatMap(nameOf), forbidden: includePlatforms.flatMap(nameOf) }
}

/** Platforms on which the same person got in to the same app. */
const worksOn = (signIns: readonly SignIn[], event: SignIn | undefined): readonly string[] => [
  ...new Set(
    signIns
      .filter((other) => event && isSuccess(other) && other.appId === event.appId)
      .map((other) => platformOf(other.device.operatingSystem))
      .filter((platform) => platform !== platformOf(event?.device.operatingSystem ?? ''))
      .flatMap(nameOf),
  ),
]

const problem = (account: Account, block: Block, signIns: readonly SignIn[], symptoms: Symptoms): Problem => {
  const { event, policy, explains } = block
  const app = appTold(event, symptoms)
  const { allowed, forbidden } = namedIn(policy?.policy?.conditions.platforms)
  const works = worksOn(signIns, event)
  const system = event?.device.operatingSystem ?? ''
  return {
    explains,
    whoCanFix: 'identity-admin',
    values: {
      app,
      name: account.displayName,
      policy: policy?.displayName ?? 'Conditional Access',
      platform: nameOf(platformOf(system))[0] ?? 'none',
      allowed: listOrNone(allowed),
      forbidden: listOrNone(forbidden),
      works: listOrNone(works),
    },
    evidence: evidenceLines(
      ...refusalLines(event, app, policy),
      system !== '' && { say: 'system', from: 'signIns', values: { system } },
      works.length > 0 && { say: 'works', from: 'signIns' },
    ),
    remedies: [
      { by: 'user', step: 'useOther', for: 'person' },
      { by: 'helpdesk', step: 'askHelpdesk', for: 'person' },
      { by: 'helpdesk', step: 'letUseOther', for: 'agent' },
      { by: 'identity-admin', step: 'decide', for: 'agent', link: policyPage(policy) },
    ],
  }
}
