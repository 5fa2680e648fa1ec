import { editDistance } from './model/edit-distance.ts'

/** One setting of the environment, as README tells it. */
export interface Setting {
  readonly name: string
  readonly what: string
  readonly requiredWhen?: 'there is a tenant' | 'SingleTenant'
  readonly default?: string
}

/** Every setting there is. Any setting that is about a tenant ends the demo; so does NODE_ENV=production. */
export const settings = [
  { name: 'MicrosoftAppType', what: '`SingleTenant` or `UserAssignedMSI`', requiredWhen: 'there is a tenant' },
  { name: 'MicrosoftAppId', what: 'Application (client) ID of the bot', requiredWhen: 'there is a tenant' },
  { name: 'MicrosoftAppPassword', what: 'Client secret of the bot', requiredWhen: 'SingleTenant' },
  { name: 'MicrosoftAppTenantId', what: 'Directory (tenant) ID', requiredWhen: 'there is a tenant' },
  { name: 'HELPDESK_GROUP_ID', what: 'Group that may ask about others', requiredWhen: 'there is a tenant' },
  {
    name: 'HELPDESK_CHANNEL_ID',
    what: 'Channel that shows the tickets, `19:…`; without it, the one Signpost is added to in the team of the helpdesk group',
  },
  { name: 'ADMIN_GROUP_ID', what: 'Group that sees the inner conditions of policies' },
  { name: 'GRAPH_CLOUD', what: '`global`, `us-government`, `us-government-dod`, `china`', default: 'global' },
  { name: 'GRAPH_BASE_URL', what: 'Another address of Microsoft Graph: https, or http on this machine' },
  { name: 'GRAPH_BETA', what: '`off` to read nothing that only Graph beta has', default: 'on' },
  {
    name: 'DATABASE_URL',
    what: '`postgres://user:password@host/database`, or `pglite:./folder` outside production',
    requiredWhen: 'there is a tenant',
    default: 'pglite:./.signpost/store',
  },
  {
    name: 'ORGANISATION_FILE',
    what: 'The [organisation profile](infra/README.md#the-organisation-profile): helpdesk, links, own names, languages',
  },
  { name: 'PORT', what: 'Port the bot listens on; 0 takes a free one', default: '3978' },
  {
    name: 'CLIENT_PORT',
    what: 'Port of the Teams-like client of the demo; the client of an agent takes the next one',
    default: '56150',
  },
  { name: 'LOG_LEVEL', what: '`info`, `warn` or `error`; the demo says only `warn` and up', default: 'info' },
  { name: 'NODE_ENV', what: '`production`, `development` or `test`; production refuses the demo and `pglite:`' },
] as const satisfies readonly Setting[]

/** The names of what is about a tenant: one of them set ends the demo. */
export const tenantSettings: readonly string[] = settings
  .map(({ name }) => name)
  .filter((name) => /^(Microsoft|GRAPH_|HELPDESK_|ADMIN_)/.test(name))

/** Letters that differ between two names, whatever their case. */
const distance = (one: string, other: string): number => editDistance(one.toLowerCase(), other.toLowerCase(), mostSlips)

const mostSlips = 3

/** What to say of variables that mean one of ours: a slip away from a name, or of a family that is ours. */
export const misspelt = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => {
    if (settings.some((setting) => setting.name === name)) return []
    const [meant] = [...tenantSettings, 'ORGANISATION_FILE']
      .filter((setting) => distance(setting, name) <= mostSlips)
      .toSorted((a, b) => distance(a, name) - distance(b, name))
    if (meant) return [`${name}: did you mean ${meant}?`]
    return /^(MicrosoftApp|GRAPH_)/i.test(name) ? [`${name} is no setting of Signpost.`] : []
  })
