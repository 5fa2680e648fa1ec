/** A group the user belongs to. */
export interface GroupMembership {
  readonly id: string
  readonly displayName: string
  readonly isDynamic: boolean
  /** False when only through another group. */
  readonly isDirect: boolean
}
