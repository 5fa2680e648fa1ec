/** An address as a number, and how many bits it has. */
interface Address {
  readonly value: bigint
  readonly bits: 32 | 128
}

/** Whether an IPv4 or IPv6 address lies in a CIDR range; `undefined` when either cannot be read. */
export const inRange = (ip: string, range: string): boolean | undefined => {
  const [start = '', prefix] = range.trim().split('/')
  const address = addressOf(ip)
  const first = addressOf(start)
  if (!address || !first) return undefined
  const length = prefix === undefined ? first.bits : Number(prefix)
  if (!/^\d{1,3}$/.test(prefix ?? '0') || length > first.bits) return undefined
  const shift = BigInt(first.bits - length)
  return address.bits === first.bits && address.value >> shift === first.value >> shift
}

const addressOf = (text: string): Address | undefined => {
  const ip = text.trim().replace(/^::ffff:(?=\d+\.)/i, '')
  return ip.includes(':') ? version6(ip) : version4(ip)
}

const version4 = (ip: string): Address | undefined => {
  const parts = ip.split('.')
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) return undefined
  return { value: parts.reduce((value, part) => value * 256n + BigInt(part), 0n), bits: 32 }
}

const version6 = (ip: string): Address | undefined => {
  const [head = '', tail, ...more] = ip.split('::')
  const before = groupsOf(head)
  const after = groupsOf(tail ?? '')
  const missing = 8 - before.length - after.length
  const isWhole = tail === undefined ? missing === 0 : missing > 0
  if (more.length > 0 || !isWhole) return undefined
  const groups = [...before, ...Array.from({ length: missing }, () => '0'), ...after]
  if (!groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return undefined
  return { value: groups.reduce((value, group) => value * 65_536n + BigInt(`0x${group}`), 0n), bits: 128 }
}

const groupsOf = (text: string): readonly string[] => (text === '' ? [] : text.split(':'))
