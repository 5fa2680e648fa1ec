/** What somebody might call themselves, their device or their app to get a link, markup or a mess onto another's screen. */
const tricks: readonly string[] = [
  '[x](http://evil.example)',
  '![x](http://evil.example/x.png)',
  '<a href="http://evil.example">x</a>',
  '<speak><audio src="http://evil.example"/></speak>',
  '<at>everyone</at>',
  'http://evil.example',
  '**a**',
  '__a__ `b` ~~c~~',
  '# a',
  '> a',
  '${x}',
  '${$root.card}',
  '{name}',
  "it's '{' # '}'",
  '{n, plural, other {#}}',
  '\u202egnp.exe\u202c',
  '\u2066a\u2069',
  'a\u200bb\u200cc\u200dd\ufeffe',
  'a\nb\r\nc\td',
  '\u0000\u0007\u001b[31ma',
  '\ud800a',
  '{{DATE(2026-02-19T09:21:34Z,SHORT)}}',
  '" } ] , "type": "Action.OpenUrl"',
  'x'.repeat(5_000),
  'Zoë \u{1f469}\u{1f3fd}\u200d\u{1f4bb} 李 Øst',
]

/** A few hundred hostile names: each trick alone, and every two of them together. */
export const hostileNames: readonly string[] = tricks.flatMap((one, index) => [
  one,
  ...tricks.slice(index + 1).map((other) => `${one} ${other}`),
])
