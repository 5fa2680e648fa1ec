import type { Mirror } from '../mirror.ts'
import type * as en from '../en/contact.ts'

/** Regels die het profiel van de organisatie aan een kaart toevoegt. */
export const contact: Mirror<typeof en.contact> = {
  helpdesk: '{name, select, none {Helpdesk} other {Helpdesk van {name}}}: {ways}',
  security:
    'Meld het bij {name, select, none {het beveiligingsteam} other {{name}}}{ways, select, none {} other {: {ways}}}.',
  emergencyAccount: 'Dit is een noodaccount: een probleem ermee gaat iedereen aan.',
}
