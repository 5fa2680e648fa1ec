import { pick, pickList, pickText } from './pick.ts'

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' }

const codePoint = (digits: string, radix: number): string => {
  const point = Number.parseInt(digits, radix)
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD'
}

/** One pass, so that `&amp;lt;` stays `&lt;`. */
const decode = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi,
    (whole, hex?: string, decimal?: string, name = '') =>
      hex ? codePoint(hex, 16) : decimal ? codePoint(decimal, 10) : (entities[String(name).toLowerCase()] ?? whole),
  )

/** What a person wrote: without the bot's own mention, HTML entities decoded, line breaks kept. */
export const writtenText = (body: unknown, botId: string): string => {
  const mentions = pickList(body, 'entities')
    .filter((entity) => pick(entity, 'type') === 'mention' && pick(entity, 'mentioned', 'id') === botId)
    .flatMap((entity) => pickText(entity, 'text') ?? [])
  const bare = mentions.reduce((text, mention) => text.replaceAll(mention, ''), pickText(body, 'text') ?? '')
  return decode(bare.replace(/<br\s*\/?>/gi, '\n'))
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u00A0', ' ')
    .trim()
}
