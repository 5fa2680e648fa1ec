/** What Entra ID quotes of a request, in the sentences of its error pages and of the sign-in log (English in both), https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const sentences = {
  /** AADSTS700016, 70001: the name the app calls itself by. */
  identifier: /application with identifier ["']([^"'\n]{1,300})["']/i,
  /** AADSTS700016, 70001: the organisation it was looked for in, by name, domain or id. */
  directory: /not found in the (?:directory|tenant) ["']([^"'\n]{1,120})["']/i,
  /** AADSTS50011: where the answer should go. */
  replyAddress: /(?:redirect|reply|return) (?:uri|url|address)s? ["']([^"'\s]{4,600})["'] (?:specified|sent|provided)/i,
  /** AADSTS75011: how the person signed in. */
  methodUsed: /authentication method ["']([^"'\n]{1,120})["'] by which/i,
  /** AADSTS75011: how the app wants it. */
  methodDemanded: /requested authentication method ["']([^"'\n]{1,120})["']/i,
  /** AADSTS501241: what a claim is made of. */
  missingInput: /mandatory input ["']([^"'\n]{1,120})["'] missing/i,
} as const

/** What a sentence can tell. */
export type SentByApp = keyof typeof sentences

/** What the log or the page quotes of the app's request: from the first text that does. Placeholders of the log (`{identifier}`) tell nothing. */
export const sentByApp = (what: SentByApp, texts: readonly (string | undefined)[]): string | undefined =>
  texts
    .flatMap(
      (text) => sentences[what].exec((text ?? '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"'))?.[1]?.trim() ?? [],
    )
    .find((found) => found !== '' && !/^\{.*\}$/.test(found))
