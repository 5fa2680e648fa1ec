/** Lines that the profile of the organisation adds to a card. */
export const contact = {
  helpdesk: '{name, select, none {Helpdesk} other {{name} helpdesk}}: {ways}',
  security:
    'Report it to {name, select, none {the security team} other {{name}}}{ways, select, none {} other {: {ways}}}.',
  /** For administrators. */
  emergencyAccount: 'This is an emergency account: a problem with it concerns everybody.',
} as const
