import type { Language } from './language.ts'

/** What an organisation calls things and where its people go; every part may be absent, and then nothing is invented. */
export interface Organisation {
  /** What people call the organisation. */
  readonly name?: string
  readonly helpdesk: {
    readonly phone?: string
    /** In the words of each language, such as "on weekdays from 8 to 17". */
    readonly hours?: { readonly [L in Language]?: string }
    readonly email?: string
  }
  /** Addresses (https) that take the place of Microsoft's. */
  readonly links: {
    readonly passwordReset?: string
    readonly securityInfo?: string
    readonly companyPortal?: string
    /** Where apps and licences are requested. */
    readonly requestPortal?: string
  }
  /** What people call an app: own name → the name the tenant has for it. */
  readonly appNames: readonly { readonly says: readonly string[]; readonly means: string }[]
  /** Languages the bot speaks here; the first is for whoever has none of them. */
  readonly languages: readonly Language[]
  /** Whom a suspected break-in goes to. */
  readonly securityQueue: { readonly name?: string; readonly phone?: string; readonly email?: string }
  /** Object ids or user principal names of emergency accounts; only administrators are told of them. */
  readonly emergencyAccounts: readonly string[]
  /** Hosts that may appear as links in what is sent on, beside Microsoft's. */
  readonly trustedHosts: readonly string[]
  /** Findings of the policy review that were accepted, with the reason. */
  readonly acceptedFindings: readonly { readonly rule: string; readonly policy?: string; readonly reason: string }[]
}

/** An organisation that has told nothing about itself. */
export const plainOrganisation: Organisation = {
  helpdesk: {},
  links: {},
  appNames: [],
  languages: ['en', 'nl'],
  securityQueue: {},
  emergencyAccounts: [],
  trustedHosts: [],
  acceptedFindings: [],
}
