import { understand } from '../../src/conversation/understand/understand.ts'
import { findApp } from '../../src/diagnosis/find-app.ts'
import type { AppName } from '../../src/model/facts/apps.ts'

const at: Readonly<Record<string, readonly string[]>> = {
  'Urenregistratie Pro': ['https://uren.contoso.com/start', 'urn:uren:prod'],
  'Contoso Intranet': ['https://intranet.contoso.com'],
  'Travel Desk': ['https://travel.contoso.com'],
  'Staff Pages': ['https://pages.contoso.com/staff'],
  'Guest Pages': ['https://pages.contoso.com/guest'],
}

/** A tenant whose apps have names that people use for other things. */
export const trickyApps: readonly AppName[] = [
  'Timesheets',
  'Ledger',
  'Boardly',
  'Reports',
  'People',
  'HR Portal',
  'Contoso Intranet',
  'Travel Desk',
  'Canteen Orders',
  'My Learning',
  'Time',
  'Access',
  'Payroll',
  'Urenregistratie Pro',
  'Expense Cloud',
  'Contoso VPN',
  'Staff Pages',
  'Guest Pages',
  'Sign In',
].map((displayName) => ({
  appId: displayName.toLowerCase(),
  displayName,
  ...(at[displayName] && { addresses: at[displayName] }),
}))

/** What the bot takes for the app when somebody writes this; undefined for none. */
export const appMeant = (text: string): string | undefined => findApp(understand(text), trickyApps)?.name
