import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { permissionsOf } from '../graph/permissions-of.ts'
import { readers } from '../graph/readers.ts'
import type { FactName } from '../model/facts.ts'
import { formattedJson } from './formatted-json.ts'
import { permissionIds } from './permission-ids.ts'

const file = path.resolve(import.meta.dirname, '..', '..', 'infra', 'permissions.json')

interface Permission {
  readonly permission: string
  /** Id of the application role in Microsoft Graph. */
  readonly id: string
  /** What is not known without it. */
  readonly facts: readonly FactName[]
  /** What else needs it. */
  readonly also?: readonly string[]
  /** Set when it is of use only with this licence. */
  readonly licence?: string
}

/** What asks Graph besides the readers of facts. */
const besides: Readonly<Record<string, readonly string[]>> = {
  'User.Read.All': ['finding people by name or address', 'telling agents from others'],
  'GroupMember.Read.All': ['telling agents from others'],
}

const licences = { p1: 'Microsoft Entra ID P1', p2: 'Microsoft Entra ID P2', intune: 'Microsoft Intune' } as const

const isFact = (name: string): name is FactName => Object.hasOwn(readers, name)
const allFacts = Object.keys(readers).filter(isFact)

/** The licence without which none of these facts can be read; the lowest where they differ. */
const licenceFor = (facts: readonly FactName[]): string | undefined => {
  const needs = facts.map((fact) => readers[fact].needs)
  const lowest = (['p1', 'p2', 'intune'] as const).find((need) => needs.includes(need))
  return lowest && !needs.includes(undefined) ? licences[lowest] : undefined
}

const entryOf = (permission: string): Permission => {
  const id = permissionIds[permission]
  if (id === undefined) throw new Error(`${permission}: its id is missing in permission-ids.ts`)
  const facts = allFacts.filter((fact) => readers[fact].permissions.includes(permission))
  const also = besides[permission]
  const licence = also ? undefined : licenceFor(facts)
  return { permission, id, facts, ...(also && { also }), ...(licence && { licence }) }
}

/** The content of `infra/permissions.json`: what an administrator grants, why, and what it needs. */
export const permissionsFile = (): string =>
  formattedJson({
    resource: 'Microsoft Graph',
    resourceAppId: '00000003-0000-0000-c000-000000000000',
    permissions: permissionsOf(allFacts).map(entryOf),
  })

/** Writes `infra/permissions.json`. */
export const writePermissions = async (): Promise<void> => writeFile(file, permissionsFile())
