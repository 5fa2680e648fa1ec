import type { Words } from '../text/words.ts'

/** What a link says: a short address is worth reading; of a long one only where it leads. */
export const linkText = (url: string, { openIn }: Words): string => {
  const short = url.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '')
  if (short.length <= 40) return short
  const centre = centres[new URL(url).host]
  return centre ? openIn[centre] : openIn.other
}

const centres: Readonly<Record<string, keyof Words['openIn']>> = {
  'entra.microsoft.com': 'entra',
  'intune.microsoft.com': 'intune',
  'admin.microsoft.com': 'microsoft365',
  'admin.cloud.microsoft': 'microsoft365',
}
