import type { ServerResponse } from 'node:http'

/** Ways in which an HTTP answer can be bad: it never comes, is no JSON, is a page, breaks off, or is very big (32 MB). */
export const spoils = ['hang', 'garbage', 'wrong-type', 'cut', 'huge'] as const

/** One way in which an HTTP answer can be bad. */
export type Spoil = (typeof spoils)[number]

const hugeBytes = 32 * 1024 * 1024
const json = { 'Content-Type': 'application/json' }

const ways = {
  hang: () => {},
  garbage: (response, status) => response.writeHead(status, json).end('{"value":[{"id":'),
  'wrong-type': (response, status) =>
    response.writeHead(status, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Proxy</title>'),
  cut: (response, status) => {
    response.writeHead(status, { ...json, 'Content-Length': '1000' })
    response.write('{"value":[', () => response.destroy())
  },
  huge: (response, status) => response.writeHead(status, json).end(`{"value":[],"padding":"${'x'.repeat(hugeBytes)}"}`),
} satisfies Record<Spoil, (response: ServerResponse, status: number) => void>

/** Sends a bad answer. */
export const spoil = (how: Spoil, response: ServerResponse, status: number): void => {
  ways[how](response, status)
}
