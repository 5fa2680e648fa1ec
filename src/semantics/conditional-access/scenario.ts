/** One sign-in as Conditional Access sees it, real or imagined; whatever is `undefined` is not known. */
export interface Scenario {
  readonly person: PersonInScenario
  readonly target?: Target
  readonly clientApp?: ClientApp
  readonly platform?: Platform
  readonly device?: DeviceInScenario
  readonly location?: LocationInScenario
  readonly userRisk?: RiskLevel
  readonly signInRisk?: RiskLevel
  readonly insiderRisk?: InsiderRiskLevel
  /** How the session came to be; `none` for an ordinary sign-in. */
  readonly flow?: AuthenticationFlow
  readonly done: StepsDone
}

/** Who signs in. */
export interface PersonInScenario {
  readonly id?: string
  /** Object ids, also through other groups. */
  readonly groupIds?: readonly string[]
  /** Template ids of the roles that are active now and hold for the whole tenant. */
  readonly roleTemplateIds?: readonly string[]
  readonly kind?: PersonKind
  /** Of somebody from another organisation; a personal account has none. */
  readonly homeTenantId?: string
}

/** `internalMember`, or one of the kinds of https://learn.microsoft.com/entra/external-id/authentication-conditional-access#assigning-conditional-access-policies-to-external-user-types */
export type PersonKind =
  | 'internalMember'
  | 'internalGuest'
  | 'b2bCollaborationGuest'
  | 'b2bCollaborationMember'
  | 'b2bDirectConnectUser'
  | 'otherExternalUser'
  | 'serviceProvider'

/** What the person signs in to, or does. */
export type Target =
  /** The app that was opened, and the one the token is for; often the same. */
  | { readonly is: 'app'; readonly app?: AppInScenario; readonly resource?: AppInScenario }
  | { readonly is: 'user-action'; readonly action: UserAction }
  /** `c1` … `c99`. */
  | { readonly is: 'authentication-context'; readonly id: string }

/** An app by its application (client) id. */
export interface AppInScenario {
  readonly appId: string
  /** Whether Microsoft made it; only needed for apps `knowledge/apps` does not know. */
  readonly isMicrosofts?: boolean
}

/** What Conditional Access guards besides apps. */
export type UserAction = 'urn:user:registersecurityinfo' | 'urn:user:registerdevice'

/** How an app signs in; the last two are legacy authentication, https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-conditions#client-apps */
export const clientApps = ['browser', 'mobileAppsAndDesktopClients', 'exchangeActiveSync', 'other'] as const

/** How an app signs in. */
export type ClientApp = (typeof clientApps)[number]

/** The platforms policies name; `unsupported` is any other, such as ChromeOS: only `all` means it. */
export const platforms = ['android', 'iOS', 'windows', 'windowsPhone', 'macOS', 'linux', 'unsupported'] as const

/** What a device runs on. */
export type Platform = (typeof platforms)[number]

/** The device as the sign-in told it; one that told nothing (a private window, a device code) counts as unregistered. */
export type DeviceInScenario =
  | { readonly is: 'unregistered' }
  | {
      readonly is: 'registered'
      readonly isCompliant?: boolean
      readonly isManaged?: boolean
      readonly trustType?: TrustType
      /** What filters look at, by property name in lower case: `null` is not set, absent is not known. */
      readonly properties: Readonly<Record<string, string | readonly string[] | null>>
    }

/** Joined, hybrid joined, registered. */
export type TrustType = 'AzureAD' | 'ServerAD' | 'Workplace'

/** Where the person is. */
export type LocationInScenario =
  /** `country` is ISO 3166-1 alpha-2, or empty for an address that belongs to none. */
  | { readonly is: 'address'; readonly ip?: string; readonly country?: string }
  /** Ids of every named location the person is inside of. */
  | { readonly is: 'inside'; readonly locationIds: readonly string[] }

/** Risk of a person or of a sign-in. */
export const riskLevels = ['none', 'low', 'medium', 'high'] as const

/** Risk of a person or of a sign-in. */
export type RiskLevel = (typeof riskLevels)[number]

/** Risk of somebody inside, as Microsoft Purview sees it. */
export type InsiderRiskLevel = 'none' | 'minor' | 'moderate' | 'elevated'

/** Flows policies can forbid; a session keeps its flow when it is used again, https://learn.microsoft.com/entra/identity/conditional-access/concept-authentication-flows */
export type AuthenticationFlow = 'none' | 'deviceCodeFlow' | 'authenticationTransfer'

/** What the person and the app did to be let in. */
export interface StepsDone {
  readonly mfa?: boolean
  /** The methods used together, as authentication strengths write them: `fido2`, `password,microsoftAuthenticatorPush`. */
  readonly combination?: string
  /** Ids of agreements. */
  readonly acceptedTermsOfUse?: readonly string[]
  readonly passwordChange?: boolean
  readonly riskRemediation?: boolean
  readonly approvedApplication?: boolean
  readonly compliantApplication?: boolean
  /** Ids of custom controls that were met. */
  readonly customControls?: readonly string[]
}
