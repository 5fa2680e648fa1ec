import type { Activity, ConfigurationBotFrameworkAuthenticationOptions } from 'botbuilder'
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { capRetries } from './capped-retry.ts'
import { isRecord, pickText } from './pick.ts'

/** The bot's registration in Entra ID; `demo` has none, and then nobody is authenticated. */
export type BotApp =
  | 'demo'
  | {
      readonly appType: 'SingleTenant' | 'UserAssignedMSI'
      readonly appId: string
      readonly password?: string
      readonly tenantId: string
    }

/** `down`: it could not be found out, because the keys could not be fetched. */
export type Authentication = 'genuine' | 'forged' | 'down'

/** The door to the Bot Connector in both directions. */
export interface BotAdapter {
  readonly cloud: CloudAdapter
  /** Client id; empty in the demo. */
  readonly appId: string
  /** Checks the token of an activity against Microsoft's keys. */
  readonly authenticate: (body: unknown, authorization: string) => Promise<Authentication>
}

/** Milliseconds; the longest a token may last. */
const day = 86_400_000
const channelIssuers: readonly unknown[] = ['https://api.botframework.com', 'https://api.botframework.us']

interface Claims {
  readonly getClaimValue: (name: string) => unknown
}

/** The SDK also takes tokens of the emulator and of other bots, bound to no serviceUrl, and tokens that never end. */
const isFromChannel = (claims: Claims, serviceUrl: string | undefined): boolean =>
  channelIssuers.includes(claims.getClaimValue('iss')) &&
  claims.getClaimValue('serviceurl') === serviceUrl &&
  Number(claims.getClaimValue('exp') ?? Number.NaN) * 1000 <= Date.now() + day

const isActivity = (body: unknown): body is Activity => isRecord(body) && typeof body.type === 'string'

/** The keys could not be fetched; anything else that is thrown says something about the token. */
const isOutage = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'FetchError' || ('statusCode' in error && error.statusCode === 500))

const settingsOf = (app: BotApp): ConfigurationBotFrameworkAuthenticationOptions =>
  app === 'demo'
    ? { MicrosoftAppId: '' }
    : {
        MicrosoftAppType: app.appType,
        MicrosoftAppId: app.appId,
        MicrosoftAppPassword: app.password,
        MicrosoftAppTenantId: app.tenantId,
      }

/** The adapter of the registration; `endpoints` (Microsoft's names, such as ToBotFromChannelOpenIdMetadataUrl) only in tests. */
export const createAdapter = (
  app: BotApp,
  endpoints: ConfigurationBotFrameworkAuthenticationOptions = {},
): BotAdapter => {
  const authentication = new ConfigurationBotFrameworkAuthentication({ ...settingsOf(app), ...endpoints })
  const cloud = new CloudAdapter(authentication)
  cloud.use(capRetries(cloud.ConnectorClientKey))
  return {
    cloud,
    appId: app === 'demo' ? '' : app.appId,
    async authenticate(body, authorization) {
      if (!isActivity(body)) return 'forged'
      try {
        const { claimsIdentity } = await authentication.authenticateRequest(body, authorization)
        if (app === 'demo') return 'genuine'
        return isFromChannel(claimsIdentity, pickText(body, 'serviceUrl')) ? 'genuine' : 'forged'
      } catch (error) {
        return isOutage(error) ? 'down' : 'forged'
      }
    },
  }
}
