import type { Delivery } from '../../src/store/store.ts'
import { openStore } from '../../src/store/store.ts'
import { draft, wanting } from './drafts.ts'

/** Started by killed-between.test.ts with a database address and a step: prints each step it comes to, and dies in it. */
const [, , url = '', last = ''] = process.argv
const store = await openStore(url)
const step = (name: string): void => {
  process.stdout.write(`${name}\n`)
  if (name === last) process.kill(process.pid, 'SIGKILL')
}
const { ticket } = await store.tickets.open(draft(), { key: 'only', conversation: 'chat of Yara' })
step('opened')
const by = { userId: `aaaaaaaa-0000-4000-8000-0000000000${10 + ticket.version}`, name: 'Agent' }
const changed = store.tickets.change(wanting(ticket, { do: 'take' }, by, { key: last }))
step('changing')
await changed
step('changed')
const now = new Date().toISOString()
const claimed: readonly Delivery[] = await store.deliveries.claim(now, '2100-01-01T00:00:00Z', true)
step('claimed')
for (const one of claimed) process.stdout.write(`told ${one.recipient} ${one.version}\n`)
step('told')
for (const one of claimed) await store.deliveries.done(one, now)
step('done')
await store.close()
