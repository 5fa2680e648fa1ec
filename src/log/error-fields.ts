import type { Fields } from './fields.ts'

const textOf = (error: unknown, name: string): string | undefined => {
  if (typeof error !== 'object' || error === null) return undefined
  const value: unknown = Reflect.get(error, name)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** The frames of a stack as `file:line`, nearest first: no folders, and never the message (it may quote a person). */
const placesOf = (stack = ''): readonly string[] =>
  [...stack.matchAll(/^\s+at .*?([^/\\\s(]+:\d+):\d+\)?$/gm)].flatMap(([, place]) => place ?? []).slice(0, 6)

/** What may be logged of something thrown: its kind, code, status and where, and the code of its cause; never its message. */
export const errorFields = (error: unknown): Fields => {
  if (typeof error !== 'object' || error === null) return { error: typeof error }
  return {
    error: textOf(error, 'name') ?? 'object',
    code: textOf(error, 'code') ?? textOf(Reflect.get(error, 'cause'), 'code'),
    status: textOf(error, 'statusCode') ?? textOf(error, 'status'),
    at: placesOf(textOf(error, 'stack')),
  }
}
