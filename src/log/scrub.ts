import { personKey } from './person-key.ts'

/** What no line of the log may hold, most telling first: each pattern becomes its word. */
const shapes: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN.*/s, '[key]'],
  [/\bey[JI][\w-]{6,}[\w.+/=-]*/g, '[token]'],
  [/\b(?:bearer|basic|negotiate)\s+[\w.~+/=-]{6,}/gi, '[token]'],
  [
    /[\w-]*(?:password|passwd|pwd|secret|token|assertion|cookie|session|signature|api-?key|accountkey|accesskey|samlresponse)["']?\s*[=:]\s*["']?[^\s"'&,;]+/gi,
    '[secret]',
  ],
  [/\b(?:code|sig|nonce|state|estsauth\w*)=[^\s"'&,;]{8,}/gi, '[secret]'],
  [/[^\s"'<>]+@[^\s"'<>]+/g, '[address]'],
  [/\b(?:8|19|28|29|a):[\w-]{10,}\S*/g, '[teams id]'],
  [/(?<![\w:.])(?:[0-9a-f]{0,4}:){3,7}[0-9a-f]{0,4}(?![\w:])/gi, '[ip]'],
  [/(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.])/g, '[ip]'],
  [/\+\d[\d ()-]{6,}\d/g, '[phone]'],
  // Nothing people write is this long and this mixed: client secrets, refresh tokens, cookies, signatures.
  [/(?<![\w+=~.-])(?=[\w+=~.-]*\d)(?=[\w+=~.-]*[a-z])(?=[\w+=~.-]*[A-Z])[\w+=~.-]{24,}/g, '[secret]'],
]

const guid = /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi

/** Long enough for what may be said, short enough that no pattern is slow. */
const read = 1024
const kept = 256

/** Text fit for the log: one line, at most 256 characters, no secret, no address; GUIDs become person keys unless kept. */
export const scrub = (text: string, guids: 'hash' | 'keep' = 'hash'): string => {
  const line = text
    .slice(0, read)
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
  const safe = shapes.reduce((rest, [shape, word]) => rest.replace(shape, word), line)
  return (guids === 'keep' ? safe : safe.replace(guid, personKey)).slice(0, kept)
}
