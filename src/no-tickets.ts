import type { Tickets } from './model/world.ts'

/** Where tickets cannot be opened: on the command line. */
export const noTickets: Tickets = {
  open: () => Promise.reject(new Error('There is no store for tickets here')),
  change: () => Promise.resolve({ is: 'not-found' }),
  find: () => Promise.resolve(undefined),
  list: () => Promise.resolve([]),
}
