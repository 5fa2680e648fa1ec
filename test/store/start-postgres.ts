import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, globSync } from 'node:fs'
import { chown, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Client } from 'pg'

/** A PostgreSQL for one test file. */
export interface Postgres {
  /** Makes an empty database and gives its address. */
  readonly database: () => Promise<string>
  /** Runs one statement as the owner. */
  readonly run: (sql: string) => Promise<void>
  readonly stop: () => Promise<void>
}

const run = async (connectionString: string, sql: string): Promise<void> => {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

/** PostgreSQL refuses to run as root: whom to run it as then; undefined when there is no such user. */
const whoRuns = async (): Promise<{ uid?: number; gid?: number } | undefined> => {
  if (process.getuid?.() !== 0) return {}
  const [, uid, gid] = /^postgres:[^:]*:(\d+):(\d+):/m.exec(await readFile('/etc/passwd', 'utf8')) ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}

const start = async (
  bin: string,
  who: { uid?: number; gid?: number },
): Promise<{ url: string; stop: Postgres['stop'] }> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'signpost-postgres-'))
  if (who.uid && who.gid) await chown(folder, who.uid, who.gid)
  const as = { ...who, cwd: folder, env: { LC_ALL: 'C' } }
  const data = path.join(folder, 'data')
  const made = ['-D', data, '-A', 'trust', '-U', 'signpost', '-E', 'UTF8', '--locale=C', '--no-sync']
  await promisify(execFile)(path.join(bin, 'initdb'), made, as)
  const port = await freePort()
  const options = ['listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'fsync=off']
  const flags = ['-D', data, '-p', String(port), ...options.flatMap((option) => ['-c', option])]
  const server = spawn(path.join(bin, 'postgres'), flags, { ...as, stdio: 'ignore' })
  const ended = once(server, 'exit')
  const stop = async () => {
    server.kill('SIGINT')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  const url = `postgres://signpost@127.0.0.1:${port}/postgres`
  for (let tries = 0; tries < 100; tries++) {
    const isUp = await run(url, 'select 1').then(
      () => true,
      () => false,
    )
    if (isUp) return { url, stop }
    await wait(50)
  }
  await stop()
  throw new Error('PostgreSQL did not come up within 5 seconds.')
}

const serverOf = async (): Promise<{ url: string; stop: Postgres['stop'] } | undefined> => {
  const given = process.env['TEST_DATABASE_URL']
  if (given) return { url: given, stop: () => Promise.resolve() }
  const bin = globSync('/usr/lib/postgresql/*/bin').find((folder) => existsSync(path.join(folder, 'initdb')))
  const who = await whoRuns()
  return bin && who ? start(bin, who) : undefined
}

/** PostgreSQL at TEST_DATABASE_URL, or this machine's own on a free port of 127.0.0.1; undefined when there is neither. */
export const startPostgres = async (): Promise<Postgres | undefined> => {
  const server = await serverOf()
  if (!server) return undefined
  const made: string[] = []
  return {
    run: (sql) => run(server.url, sql),
    database: async () => {
      const name = `signpost_test_${process.pid}_${made.length}`
      await run(server.url, `create database ${name}`)
      made.push(name)
      return Object.assign(new URL(server.url), { pathname: `/${name}` }).href
    },
    stop: async () => {
      for (const name of made) await run(server.url, `drop database ${name} with (force)`)
      await server.stop()
    },
  }
}
