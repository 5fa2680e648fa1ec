import type { AuthenticationStrength, GrantControls } from '../../model/facts/conditional-access.ts'
import { demandsOf, type Control, type Demand } from './control.ts'
import type { Scenario } from './scenario.ts'
import { every, holds, some, type Truth } from './truth.ts'

/** What a policy asks for, and whether this sign-in has it; `unmet` and `open` hold each control once. */
export interface Grants {
  /** `any`: one of the controls is enough. */
  readonly how: 'all' | 'any'
  readonly isGranted: Truth
  /** Asks for nothing. */
  readonly isEmpty: boolean
  readonly unmet: readonly Control[]
  readonly open: readonly Control[]
}

/** Weighs the grant controls of a policy; one that asks for nothing grants, https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-grant */
export const grantsOf = (grant: GrantControls | undefined, scenario: Scenario): Grants => {
  const demands = grant ? demandsOf(grant) : []
  const judged = demands.map((demand) => ({ ...demand, isMet: isMet(demand, scenario, grant?.authenticationStrength) }))
  const truths = judged.map((demand) => demand.isMet)
  const how = grant?.operator.toUpperCase() === 'AND' ? 'all' : 'any'
  const controlsThat = (truth: Truth): readonly Control[] => [
    ...new Set(judged.filter((demand) => demand.isMet === truth).map(({ control }) => control)),
  ]
  return {
    how,
    isEmpty: demands.length === 0,
    isGranted: demands.length === 0 || (how === 'all' ? every(truths) : some(truths)),
    unmet: controlsThat(false),
    open: controlsThat(undefined),
  }
}

/** Whether a client is of the kind that can neither ask for a second step nor tell the device, https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-conditions#client-apps */
export const isLegacy = ({ clientApp }: Pick<Scenario, 'clientApp'>): boolean =>
  clientApp === 'other' || clientApp === 'exchangeActiveSync'

/** Whether one demand is met; legacy clients meet none but what Exchange ActiveSync knows of its device. */
export const isMet = (demand: Demand, scenario: Scenario, strength?: AuthenticationStrength): Truth => {
  const { control } = demand
  if (scenario.clientApp === 'other') return false
  return isLegacy(scenario) && !forDevices.has(control) ? false : met[control](scenario, demand.id, strength)
}

const forDevices: ReadonlySet<Control> = new Set([
  'compliantDevice',
  'domainJoinedDevice',
  'approvedApplication',
  'compliantApplication',
])

type Met = (scenario: Scenario, id: string | undefined, strength: AuthenticationStrength | undefined) => Truth

const met: Readonly<Record<Control, Met>> = {
  block: () => false,
  mfa: ({ done }) => done.mfa,
  compliantDevice: ({ device }) => (device?.is === 'unregistered' ? false : device?.isCompliant),
  domainJoinedDevice: ({ device }) =>
    device?.is === 'unregistered' ? false : device?.trustType && device.trustType === 'ServerAD',
  approvedApplication: ({ done }) => done.approvedApplication,
  compliantApplication: ({ done }) => done.compliantApplication,
  passwordChange: ({ done }) => done.passwordChange,
  riskRemediation: ({ done }) => done.riskRemediation,
  authenticationStrength: ({ done }, _, strength) => isStrong(done.combination, strength),
  termsOfUse: ({ done }, id) => accepted(done.acceptedTermsOfUse, id),
  custom: ({ done }, id) => accepted(done.customControls, id),
  other: () => undefined,
}

const accepted = (list: readonly string[] | undefined, id: string | undefined): Truth => list && holds(list, id)

/** A strength that Graph only names has no combinations to compare with. */
const isStrong = (used: string | undefined, strength: AuthenticationStrength | undefined): Truth => {
  const allowed = strength?.allowedCombinations ?? []
  if (used === undefined || allowed.length === 0) return undefined
  return allowed.some((combination) => parts(combination) === parts(used))
}

/** The order in which methods of a combination are written means nothing. */
const parts = (combination: string): string =>
  combination
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .toSorted()
    .join(',')
