import type { WhoCanFix } from '../model/remedy.ts'
import rows from './client-codes.json' with { type: 'json' }
import { codeFamilies } from './codes.ts'
import { fixers, oneOf } from './one-of.ts'

/** What a code of a client or of password reset is about: as AADSTS codes, and the network. */
const clientCodeFamilies = [...codeFamilies, 'network'] as const

/** A code that a client (Teams, Office, Windows) or the password reset page shows instead of an AADSTS number. */
export interface ClientCode {
  /** As usually written: `0xCAA20004`, `SSPR_0014`. */
  readonly code: string
  readonly family: (typeof clientCodeFamilies)[number]
  readonly whoCanFix: WhoCanFix
  readonly source: string
  /** Date of the last review, `yyyy-mm-dd`. */
  readonly reviewed: string
}

/** Every known code of clients and of password reset. */
export const knownClientCodes: readonly ClientCode[] = rows.map((row) => ({
  ...row,
  family: oneOf(clientCodeFamilies, row.family),
  whoCanFix: oneOf(fixers, row.whoCanFix),
}))

/** `0xcaa20004`, `CAA20004` and `0xCAA20004` are one code, and so are `SSPR-0014` and `sspr_0014`. */
const bare = (code: string): string => code.trim().toUpperCase().replace(/^0X/, '').replace(/^0+/, '').replace('-', '_')
const byCode: ReadonlyMap<string, ClientCode> = new Map(knownClientCodes.map((row) => [bare(row.code), row]))

/** What is known of one code as somebody wrote it: any case, with or without `0x`. */
export const clientCodeOf = (text: string): ClientCode | undefined => byCode.get(bare(text))
