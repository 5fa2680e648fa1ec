import type { Account } from '../model/facts/account.ts'
import type { Domain, Federation } from '../model/facts/tenant.ts'

/** Domains whose people sign in at the organisation's own server. */
export interface Federated {
  readonly domains: readonly string[]
  /** The server, where it can be read. */
  readonly server?: Federation
  /** It is where new people sign in as a rule. */
  readonly isDefault: boolean
}

/** The federated domain of an account, or, without one, all federated domains; undefined when there is none. A domain under another one follows its root. */
export const federatedDomain = (
  account: Pick<Account, 'userPrincipalName'> | undefined,
  domains: readonly Domain[],
  federation: readonly Federation[] = [],
): Federated | undefined => {
  const federated = domains.filter((domain) => isFederated(rootOf(domain, domains)))
  const name = account?.userPrincipalName.toLowerCase().split('@').at(-1)
  const meant = name === undefined ? federated : federated.filter(({ id }) => id.toLowerCase() === name)
  const [first] = meant
  if (!first) return undefined
  const server = federation.find(({ domain }) => domain.toLowerCase() === rootOf(first, domains).id.toLowerCase())
  return {
    domains: meant.map(({ id }) => id),
    ...(server ? { server } : {}),
    isDefault: meant.some(({ isDefault }) => isDefault),
  }
}

const isFederated = ({ authenticationType }: Domain): boolean => authenticationType === 'Federated'

const rootOf = (domain: Domain, domains: readonly Domain[]): Domain => {
  if (domain.isRoot) return domain
  const name = domain.id.toLowerCase()
  const roots = domains.filter(({ id, isRoot }) => isRoot && name.endsWith(`.${id.toLowerCase()}`))
  return roots.toSorted((one, other) => other.id.length - one.id.length)[0] ?? domain
}

/** The host of the server's sign-in page; undefined when it is not known. */
export const hostOf = (server: Federation | undefined): string | undefined =>
  server && URL.canParse(server.passiveSignInUri) ? new URL(server.passiveSignInUri).hostname : undefined
