/** Whose Bot Connector may be answered: Microsoft's in production, one on this machine in the demo. */
export type ConnectorHosts = 'microsoft' | 'loopback'

/**
 * Exact hosts of the Bot Connector for Teams: public, GCC, GCC High, DoD. Never a suffix: customers can register names
 * under trafficmanager.net. https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages
 */
const microsoft: readonly string[] = [
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
]
const loopback: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

/** Whether the bot may send (its token too) to this address of a Bot Connector. */
export const isServiceUrl = (address: string, hosts: ConnectorHosts): boolean => {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || url.username !== '' || url.password !== '') return false
  if (hosts === 'loopback') return /^https?:$/.test(url.protocol) && loopback.includes(url.hostname)
  return url.protocol === 'https:' && url.port === '' && microsoft.includes(url.hostname)
}
