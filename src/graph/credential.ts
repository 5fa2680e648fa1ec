/** The app registration whose token reads Graph, and where it gets it; the parts of the configuration this needs. */
export interface GraphIdentity {
  readonly app: {
    readonly type: 'SingleTenant' | 'UserAssignedMSI'
    readonly id: string
    readonly tenantId: string
    readonly password?: string
  }
  readonly graph: {
    /** Such as `https://graph.microsoft.com/.default`. */
    readonly scope: string
    /** Sign-in host of the cloud, such as `https://login.microsoftonline.com`. */
    readonly authorityHost: string
  }
}

interface Credential {
  readonly getToken: (scope: string) => Promise<{ readonly token: string } | null>
}

// Loaded when first needed, so that the demo starts without it.
const credentialOf = async ({ app, graph }: GraphIdentity): Promise<Credential> => {
  const { ClientSecretCredential, ManagedIdentityCredential } = await import('@azure/identity')
  if (app.type === 'UserAssignedMSI') return new ManagedIdentityCredential({ clientId: app.id })
  if (!app.password) throw new Error('a single-tenant app without a managed identity needs its password')
  return new ClientSecretCredential(app.tenantId, app.id, app.password, { authorityHost: graph.authorityHost })
}

/** A function that gives the app's own token for Graph, cached and renewed by the SDK; rejects when there is none. */
export const graphToken = (
  identity: GraphIdentity,
  load: (identity: GraphIdentity) => Promise<Credential> = credentialOf,
): (() => Promise<string>) => {
  let credential: Promise<Credential> | undefined
  return async () => {
    credential ??= load(identity)
    const answer = await (await credential).getToken(identity.graph.scope)
    if (!answer) throw new Error('the sign-in service gave no token for Graph')
    return answer.token
  }
}
