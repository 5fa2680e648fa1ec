import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { openStore } from '../../src/store/store.ts'

const temporary = await mkdtemp(path.join(tmpdir(), 'signpost-killed-'))
const url = `pglite:${path.join(temporary, 'store')}`
afterAll(() => rm(temporary, { recursive: true, force: true }))

const steps = ['opened', 'changing', 'claimed', 'told'] as const

/** What a process printed until it killed itself in this step. */
const dieAt = async (step: string): Promise<readonly string[]> => {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'die-at.ts'), url, step], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = (await text(child.stdout)).trim().split('\n')
  expect(child.signalCode ?? 'SIGKILL').toBe('SIGKILL')
  expect(lines).toContain(step)
  return lines
}

test('killed in any step, every change that happened is told, by that process or the next', async () => {
  const told = new Set<string>()
  for (const step of steps)
    for (const line of await dieAt(step)) if (line.startsWith('told ')) told.add(line.slice('told '.length))
  const store = await openStore(url)
  for (;;) {
    const rest = await store.deliveries.claim(new Date().toISOString(), '2100-01-01T00:00:00Z', true)
    if (rest.length === 0) break
    for (const one of rest) told.add(`${one.recipient} ${one.version}`)
    for (const one of rest) await store.deliveries.done(one, new Date().toISOString())
  }
  const tickets = await store.tickets.list()
  expect(tickets).toHaveLength(1)
  const [ticket] = tickets
  // The change that was not acknowledged may have happened or not, but not by half.
  expect([steps.length, steps.length - 1]).toContain(ticket?.version)
  expect(ticket?.history).toHaveLength(ticket?.version ?? 0)
  const news = ticket?.history.flatMap(({ did }, index) => (did === 'took' ? [`requester ${index + 1}`] : []))
  expect([...told].filter((one) => one.startsWith('requester')).toSorted()).toEqual(news?.toSorted())
  expect(told).toContain(`channel ${ticket?.version}`)
  await store.close()
}, 60_000)
