import { parseArgs } from 'node:util'
import { buildWorld } from '../build-world.ts'
import { readConfig } from '../config.ts'
import { readingClient } from '../graph/asking/client.ts'
import { silentLog } from '../log/log.ts'
import type { Organisation } from '../model/organisation.ts'
import { groupRemarks } from './doctor/group-remarks.ts'
import { permissionRemarks } from './doctor/permission-remarks.ts'
import { appNameRemarks, profileRemarks } from './doctor/profile-remarks.ts'
import { remarkLines, type Remark } from './doctor/remark.ts'
import { settingsRemarks } from './doctor/settings-remarks.ts'
import { storeRemarks } from './doctor/store-remarks.ts'
import { tokenRemarks } from './doctor/token-remarks.ts'
import { findSurroundings, type Surroundings } from './surroundings.ts'

/** `doctor`: looks at every part of the installation, changes nothing, and ends with exit code 1 when something is wrong. */
export const runDoctor = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({ args: [...args], options: { without: { type: 'string', multiple: true } } })
  const remarks = await remarksOn(process.env, values.without ?? [])
  console.log(remarks.map(remarkLines).join('\n'))
  if (remarks.some(({ is }) => is === 'wrong')) process.exitCode = 1
}

/** Everything there is to say about an installation; `without` tries the demo tenant with permissions taken away. */
export const remarksOn = async (
  env: Readonly<Record<string, string | undefined>>,
  without: readonly string[] = [],
): Promise<readonly Remark[]> => {
  const config = readConfig(env)
  const settings = settingsRemarks(config)
  const file = 'mistakes' in config ? env['ORGANISATION_FILE'] : config.organisationFile
  const { remarks, organisation } = await profileRemarks(file || (await demoProfile(config)))
  if ('mistakes' in config) return [...settings, ...remarks, untried]
  if (config.mode === 'tenant' && without.length > 0) throw new Error('--without tries the demo: a tenant is set.')
  const store = await storeRemarks(config.databaseUrl)
  const surroundings = await findSurroundings({ without, latencyMs: 0 }, env)
  try {
    return [...settings, ...remarks, ...store, ...(await graphRemarks(surroundings, organisation)), teams]
  } finally {
    await surroundings.close()
  }
}

/** The demo has a profile of its own. */
const demoProfile = async (config: ReturnType<typeof readConfig>): Promise<string | undefined> => {
  if ('mistakes' in config || config.mode === 'tenant') return undefined
  return (await import('../demo/start-demo-tenant.ts')).contosoProfile
}

const untried: Remark = {
  is: 'not-checkable',
  part: 'Store, Graph and groups',
  what: 'these need settings without mistakes.',
  fix: 'Correct the settings, then run the doctor again.',
}

const unread: Remark = {
  is: 'not-checkable',
  part: 'Graph permissions and groups',
  what: 'these need a token.',
  fix: 'Correct the above, then run the doctor again.',
}

const teams: Remark = {
  is: 'not-checkable',
  part: 'Teams',
  what: 'whether messages arrive cannot be seen from here.',
  fix: 'Say hello to the bot in Teams; no answer: check the messaging endpoint of the Azure Bot, https://HOST/api/messages.',
}

const graphRemarks = async (surroundings: Surroundings, organisation?: Organisation): Promise<readonly Remark[]> => {
  const token = await tokenRemarks(surroundings.token)
  if (token.some(({ is }) => is !== 'fine')) return [...token, unread]
  const { world, warm } = buildWorld({ ...surroundings, now: () => new Date().toISOString(), log: silentLog })
  await warm()
  const permissions = await permissionRemarks(world)
  const names = organisation ? appNameRemarks(organisation, await world.appNames()) : []
  return [...token, ...permissions, ...names, ...(await rolesRemarks(surroundings))]
}

const rolesRemarks = async (surroundings: Surroundings): Promise<readonly Remark[]> => {
  const client = readingClient(surroundings)
  const { helpdeskGroupId, adminGroupId } = surroundings
  const agents = { setting: 'HELPDESK_GROUP_ID', part: 'Helpdesk group', members: 'agents', id: helpdeskGroupId }
  const admins = { setting: 'ADMIN_GROUP_ID', part: 'Administrators group', members: 'administrators' }
  return [
    ...(await groupRemarks(client, agents)),
    ...(adminGroupId ? await groupRemarks(client, { ...admins, id: adminGroupId }) : [noAdmins]),
  ]
}

const noAdmins: Remark = {
  is: 'fine',
  part: 'Administrators group',
  what: 'none (ADMIN_GROUP_ID is not set): nobody is shown the inner conditions of policies.',
}
