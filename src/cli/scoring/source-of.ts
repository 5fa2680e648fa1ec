import { createHash } from 'node:crypto'
import { isList, isRow, type Json, type Row } from '../../demo/fixtures.ts'
import type { Case } from '../cases/case-file.ts'
import { plain } from './plain.ts'

/** Where the facts of a reply have to come from: the message and the tenant. */
export interface Source {
  readonly text: string
  /** Whether a text stands in it, whatever its case and its dashes. */
  readonly holds: (text: string) => boolean
}

/** The message, the tenant, the moment and who asks, as one text; with the moments at which passes of the tenant end, and the thumbprints of its certificates. */
export const sourceOf = ({ user_says, graph_state, now, requester }: Case): Source => {
  const { fixtures } = graph_state
  const text = [
    user_says,
    JSON.stringify(fixtures),
    now,
    JSON.stringify(requester),
    ...endsOfPasses(fixtures),
    ...thumbprints(fixtures),
  ].join('\n')
  const low = text.normalize('NFC').toLowerCase()
  const said = plain(user_says)
  const holds = (wanted: string): boolean => {
    const needle = wanted.trim().toLowerCase()
    return low.includes(needle) || low.includes(dashed(needle)) || said.includes(plain(needle))
  }
  return { text, holds }
}

/** An id written without dashes, with them. */
const dashed = (id: string): string =>
  id.replace(/^([\da-f]{8})([\da-f]{4})([\da-f]{4})([\da-f]{4})([\da-f]{12})$/, '$1-$2-$3-$4-$5')

const endsOfPasses = ({ authenticationMethods }: Case['graph_state']['fixtures']): readonly string[] =>
  Object.values(authenticationMethods ?? {}).flatMap((methods: Json) =>
    (isList(methods) ? methods : []).filter(isRow).flatMap(endOf),
  )

const endOf = ({ startDateTime, lifetimeInMinutes }: Row): readonly string[] =>
  typeof startDateTime === 'string' && typeof lifetimeInMinutes === 'number'
    ? [new Date(Date.parse(startDateTime) + lifetimeInMinutes * 60_000).toISOString()]
    : []

/** What a certificate is known by: the SHA-1 of it. */
const thumbprints = ({ internalDomainFederation }: Case['graph_state']['fixtures']): readonly string[] =>
  Object.values(internalDomainFederation ?? {})
    .flatMap((rows: Json) => (isList(rows) ? rows : []).filter(isRow))
    .flatMap(({ signingCertificate, nextSigningCertificate }) => [signingCertificate, nextSigningCertificate])
    .flatMap((one = null) =>
      typeof one === 'string' ? [createHash('sha1').update(Buffer.from(one, 'base64')).digest('hex')] : [],
    )
