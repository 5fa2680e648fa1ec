import type { ServerResponse } from 'node:http'

/** Ways in which an HTTP answer can be bad: it never comes, is no JSON, is a page, breaks off, or is very big (32 MB). */
export const spoils = ['hang', 'garbage', 'wrong-type', 'cut', 'huge'] as const

/** One way in which an HTTP answer can be bad. */
export type Spoil = (typeof spoils)[number]

const hugeBytes = 32 * 1024 * 1024
const json = { 'Content-Type': 'application/json' }

/** Not chained: restify, when it runs in the same process, changes what `writeHead` returns. */
const send = (response: ServerResponse, status: number, body: string, headers: Record<string, string> = json): void => {
  response.writeHead(status, headers)
  response.end(body)
}

const ways = {
  hang: () => {},
  garbage: (response, status) => send(response, status, '{"value":[{"id":'),
  'wrong-type': (response, status) =>
    send(response, status, '<!doctype html><title>Proxy</title>', { 'Content-Type': 'text/html' }),
  cut: (response, status) => {
    response.writeHead(status, { ...json, 'Content-Length': '1000' })
    response.write('{"value":[', () => response.destroy())
  },
  huge: (response, status) => send(response, status, `{"value":[],"padding":"${'x'.repeat(hugeBytes)}"}`),
} satisfies Record<Spoil, (response: ServerResponse, status: number) => void>

/** Sends a bad answer. */
export const spoil = (how: Spoil, response: ServerResponse, status: number): void => {
  ways[how](response, status)
}
