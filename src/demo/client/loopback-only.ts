// Loaded with `node --import` before a program of somebody else: it then hears and reaches this machine only.
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

const isLoopback = (host: unknown): boolean =>
  host === undefined ||
  host === null ||
  host === '' ||
  host === 'localhost' ||
  host === '::1' ||
  (typeof host === 'string' && net.isIPv4(host) && host.startsWith('127.'))

const refusal = (host: unknown): Error =>
  Object.assign(new Error(`loopback only: ${String(host)}`), { code: 'ECONNREFUSED' })

/** The host of `connect(port, host)`, `connect({ host })` or node's own `connect([{ host }])`. */
const hostOf = ([target, host]: readonly unknown[]): unknown => {
  const options: unknown = Array.isArray(target) ? target[0] : target
  if (typeof options === 'object' && options !== null) return 'host' in options ? options.host : undefined
  return typeof host === 'string' ? host : undefined
}

/** The method as it was before it is replaced. */
const original = (owner: object, name: string) => {
  const method: unknown = Reflect.get(owner, name)
  return (self: unknown, args: readonly unknown[]): unknown =>
    typeof method === 'function' ? Reflect.apply(method, self, args) : undefined
}

const connect = original(net.Socket.prototype, 'connect')
Object.assign(net.Socket.prototype, {
  connect(this: net.Socket, ...args: readonly unknown[]): unknown {
    const host = hostOf(args)
    if (isLoopback(host)) return connect(this, args)
    // At once would crash TLS, which still wants to set up the socket.
    process.nextTick(() => this.destroy(refusal(host)))
    return this
  },
})

const listen = original(net.Server.prototype, 'listen')
Object.assign(net.Server.prototype, {
  listen(this: net.Server, target: unknown, ...rest: readonly unknown[]): unknown {
    const ready = rest.filter((value) => typeof value === 'function')
    if (typeof target === 'object' && target !== null && 'port' in target)
      return listen(this, [{ ...target, host: '127.0.0.1' }, ...ready])
    if (!/^\d+$/.test(String(target))) return listen(this, [target, ...rest])
    return listen(this, [Number(target), '127.0.0.1', ...ready])
  },
})

const lookup = original(dns, 'lookup')
Object.assign(dns, {
  lookup(host: unknown, ...rest: readonly unknown[]): unknown {
    if (isLoopback(host)) return lookup(dns, [host, ...rest])
    const answer = rest.at(-1)
    return typeof answer === 'function' ? Reflect.apply(answer, undefined, [refusal(host)]) : undefined
  },
})
syncBuiltinESMExports()
