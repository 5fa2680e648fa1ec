import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { jest } from '@jest/globals'
import { playgroundProgram } from '../../src/demo/client/playground-program.ts'
import { startPlayground } from '../../src/demo/client/playground.ts'
import { playgroundScene as scene } from './playground-scene.ts'

jest.setTimeout(60_000)

const options = { ...scene, botUrl: 'http://127.0.0.1:9/api/messages', port: 0 }

test('where the client is not installed, that is known before anything starts', () => {
  expect(playgroundProgram(pathToFileURL(path.join(os.tmpdir(), 'elsewhere.js')).href)).toBe(undefined)
})

if (playgroundProgram() === undefined) test.todo('skipped: Agents Playground is not installed')
else {
  test('a busy port is said, with its number and the way to another', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    await expect(startPlayground({ ...options, port })).rejects.toThrow(
      new RegExp(`^Port ${port}, .* CLIENT_PORT=${port + 1} `),
    )
    other.close()
  })

  test('settings the client refuses are said, in its own words', async () => {
    const team = { ...scene.team, channel: { ...scene.team.channel, id: scene.team.id } }
    await expect(startPlayground({ ...options, team })).rejects.toThrow('team and channels ID must be unique')
  })

  test('it answers when started and no longer when stopped', async () => {
    const client = await startPlayground(options)
    if ('missing' in client) throw new Error(client.missing)
    expect((await fetch(client.url)).status).toBe(200)
    await client.stop()
    await expect(fetch(client.url)).rejects.toThrow('fetch failed')
  })
}

const loopbackOnly = new URL('../../src/demo/client/loopback-only.ts', import.meta.url).href
const says = "(error) => console.log(error.cause?.message ?? error.message ?? 'reached')"

test.each([
  ['an address outside', `net.connect(80, '192.0.2.1').on('error', ${says})`, 'loopback only: 192.0.2.1'],
  ['an outside name', `net.connect({ port: 80, host: 'x.invalid' }).on('error', ${says})`, 'loopback only: x.invalid'],
  [
    'a name that only looks local',
    `net.connect(80, '127.x.invalid').on('error', ${says})`,
    'loopback only: 127.x.invalid',
  ],
  ['TLS', `tls.connect(443, '192.0.2.1').on('error', ${says})`, 'loopback only: 192.0.2.1'],
  ['the metadata service', `fetch('http://169.254.169.254').catch(${says})`, 'loopback only: 169.254.169.254'],
  ['DNS', `dns.lookup('x.invalid', ${says})`, 'loopback only: x.invalid'],
  [
    'a server',
    `const s = net.createServer().listen(0, () => { console.log(s.address().address); s.close() })`,
    '127.0.0.1',
  ],
  [
    'a server everywhere',
    `const s = net.createServer().listen({ port: 0, host: '0.0.0.0' }, () => { console.log(s.address().address); s.close() })`,
    '127.0.0.1',
  ],
  [
    'localhost',
    `const s = net.createServer((c) => c.end()).listen(0, () => net.connect(s.address().port, 'localhost', () => { console.log('reached'); s.close() }).resume())`,
    'reached',
  ],
])('loopback only: %s', async (_, program, printed) => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', loopbackOnly, '-e', program])
  expect(stdout.trim()).toBe(printed)
})
