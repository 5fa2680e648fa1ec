/** Somebody in the Teams-like client: what Teams tells the bot about a user of the demo tenant. */
export interface ClientPerson {
  readonly displayName: string
  readonly givenName: string
  readonly surname: string
  readonly userPrincipalName: string
  /** Object id of the user in Entra ID; the Teams id becomes `29:` and this id. */
  readonly objectId: string
}
