/** Whether the tenant-wide security defaults are on. */
export interface SecurityDefaults {
  readonly isEnabled: boolean
}
