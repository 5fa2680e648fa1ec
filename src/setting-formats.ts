const urlOf = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined)

const isDatabaseUrl = (text: string): boolean =>
  text.startsWith('pglite:') || /^postgres(ql)?:$/.test(urlOf(text)?.protocol ?? '')

const isGraphUrl = (text: string): boolean => {
  const url = urlOf(text)
  if (!url || url.username || url.password || /[?#]/.test(text) || /\/(v1\.0|beta)\/?$/.test(url.pathname)) return false
  return (
    url.protocol === 'https:' || (url.protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname))
  )
}

const isChannelId = (text: string): boolean => /^19:[\w-]+@thread\.(?:tacv2|skype)$/.test(text)

/** Whether the text of a setting has its form. */
export const formats = { databaseUrl: isDatabaseUrl, graphUrl: isGraphUrl, channelId: isChannelId } as const
