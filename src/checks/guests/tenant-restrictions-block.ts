import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import type { SignIn } from '../../model/facts/sign-ins.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import type { Instant } from '../../model/instant.ts'
import type { Remedy, WhoCanFix } from '../../model/remedy.ts'
import type { Sign, Symptoms } from '../../model/symptoms.ts'
import { deniedTenant } from '../../semantics/account-on-page.ts'
import { codeInQuestion } from '../../semantics/code-in-question.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { eventInQuestion } from '../../semantics/sign-in-chain.ts'
import { isNobodyHere, isThisOrganisation } from '../../semantics/visit.ts'

/** The network, or a policy on the device, admits only listed organisations, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const restricted = [500021, 500022, 50002, 500024]
const own: readonly Sign[] = ['network-restricts', 'visits-elsewhere']

/** A company network keeps people out of organisations that are not on its list (tenant restrictions) (https://learn.microsoft.com/entra/identity/enterprise-apps/tenant-restrictions). */
export const tenantRestrictionsBlock = defineCheck({
  id: 'tenant-restrictions-block',
  needs: [],
  uses: ['account', 'signIns', 'organization'],
  appliesTo: ({ codes }) => codes.length === 0 || codes.some((code) => restricted.includes(code)),
  judge: (facts, symptoms, now) => {
    const { account } = facts
    if (!account && !isNobodyHere(symptoms)) return 'ok'
    const found = inQuestion(facts, symptoms, now)
    if (!found) return 'ok'
    const tenant = deniedTenant(symptoms.quoted)
    const isHere = tenant !== undefined && isThisOrganisation(tenant, facts.organization)
    const isGuest = !account || isExternal(account)
    const network = isHere || isGuest ? (isGuest ? 'theirs' : 'visited') : 'ours'
    return problem({ ...found, name: account?.displayName, tenant, network })
  },
  text: {
    title: 'The company network does not admit the other organisation (tenant restrictions)',
    person:
      '{network, select, ours {The network of your organisation only lets you sign in to organisations on its list, and {tenant, select, none {the one you tried} other {{tenant}}} is not on it.} visited {The network you are on now belongs to another organisation, and it does not let people sign in to ours.} other {The network you are on, probably that of your own organisation, does not let people sign in to this organisation.}} Your account and password are fine.',
    agent:
      '{network, select, ours {Tenant restrictions on the network or the devices of this organisation keep {name} out of {tenant, select, none {the other organisation} other {{tenant}}}, which is not on the list of allowed organisations.} visited {{name} is on a network of another organisation, whose tenant restrictions do not admit {tenant}. Nothing in this organisation blocks it.} other {Tenant restrictions of the network {name, select, none {this person} other {{name}}} is on, probably that of the guest’s own organisation, do not admit {tenant, select, none {this organisation} other {{tenant}}}. Nothing in this organisation blocks it.}} The account and Conditional Access are not the cause.',
    evidence: {
      refused: 'The sign-in{app, select, none {} other { to {app}}} on {at} was refused with AADSTS{code}',
      page: 'The page says that access to {tenant} is denied',
      words: 'The words are those of a page about tenant restrictions; the sign-in log shows no sign-in that fits',
    },
    steps: {
      askAccess: 'Do you need it for your work? Tell the helpdesk which organisation it is and why.',
      decide: 'An identity administrator decides whether that organisation is put on the list.',
      otherNetwork: 'Use another network: your own organisation’s VPN, or the hotspot of your phone.',
      askLocal: 'Only the IT department of that network can allow it.',
      findOut: 'Ask {name} which organisation it is about and who answers for it, and on which network it happens.',
      addToList:
        'If it is wanted: add that organisation to the tenant restrictions, on the proxy or in the cross-tenant access settings.',
      letSwitch:
        'Have {name, select, none {this person} other {{name}}} use another network, such as the VPN of the own organisation or a phone’s hotspot.',
      theirList: 'Only the IT department of that network can put this organisation on its list.',
    },
  },
})

type Known = Partial<Pick<Facts, 'account' | 'signIns' | 'organization'>>

interface Restriction {
  readonly explains: Certainty
  readonly event?: SignIn
  readonly code: number | undefined
}

const inQuestion = ({ signIns }: Known, symptoms: Symptoms, now: Instant): Restriction | undefined => {
  const { codes, signs } = symptoms
  const question = codeInQuestion({ codes: restricted, signs: own, isLoggedElsewhere: true }, signIns, symptoms, now)
  // Another network admits what this one does not: a later success proves nothing about this one.
  if (question) {
    const isTold = codes.length > 0 || signs.includes('network-restricts')
    const { code, event } = question
    const explains = question.laterSuccess && isTold ? 'probably' : question.explains
    return explains === 'possibly' ? undefined : { explains, code, ...(event && { event }) }
  }
  if (codes.length > 0 || !signs.includes('network-restricts')) return undefined
  const other = eventInQuestion(signIns ?? [], symptoms, now)
  return other && !other.laterSuccess ? undefined : { explains: 'probably', code: undefined }
}

interface Found extends Restriction {
  readonly name: string | undefined
  readonly tenant: string | undefined
  readonly network: Network
}

const problem = ({ explains, event, code, name, tenant, network }: Found): Problem => ({
  explains,
  whoCanFix: fixer[network],
  values: { network, name: name ?? 'none', tenant: tenant ?? 'none' },
  evidence: evidenceLines(
    event && {
      say: 'refused',
      from: 'signIns',
      values: {
        at: { instant: event.createdDateTime },
        app: event.appDisplayName || 'none',
        code: String(code),
      },
    },
    tenant !== undefined && { say: 'page', from: 'account' },
    !event && code === undefined && { say: 'words', from: 'signIns' },
  ),
  remedies: remedies[network],
})

/** Whose network it is: ours, that of a place one of ours visits, or that of somebody from outside. */
type Network = 'ours' | 'visited' | 'theirs'

const fixer: Readonly<Record<Network, WhoCanFix>> = { ours: 'identity-admin', visited: 'user', theirs: 'nobody' }
const away: readonly Remedy[] = [
  { by: 'user', step: 'otherNetwork', for: 'person' },
  { by: 'nobody', step: 'askLocal', for: 'person' },
  { by: 'user', step: 'letSwitch', for: 'agent' },
  { by: 'nobody', step: 'theirList', for: 'agent' },
]
const remedies: Readonly<Record<Network, readonly Remedy[]>> = {
  ours: [
    { by: 'helpdesk', step: 'askAccess', for: 'person' },
    { by: 'identity-admin', step: 'decide', for: 'person' },
    { by: 'helpdesk', step: 'findOut', for: 'agent' },
    { by: 'identity-admin', step: 'addToList', for: 'agent' },
  ],
  visited: away,
  theirs: away,
}
