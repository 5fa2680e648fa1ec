/** The one team of the Teams-like client; the client adds the channel General by itself. */
export interface ClientTeam {
  /** Teams id, for example `19:helpdesk@thread.tacv2`. */
  readonly id: string
  readonly name: string
  /** Object id of the group behind the team. */
  readonly groupId: string
  /** The one channel besides General; its id is like the team's, but its own. */
  readonly channel: { readonly id: string; readonly name: string }
}
