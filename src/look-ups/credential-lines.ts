import type { Application, KeyCredential, ServicePrincipal } from '../model/facts/apps.ts'
import type { Instant } from '../model/instant.ts'
import { line, word, type Line, type Said } from './view.ts'

/** When the certificates and secrets of an app end: those it shows, and those it signs SAML with. */
export const credentialLines = (
  app: ServicePrincipal,
  application: Application | undefined,
  now: Instant,
): readonly Line[] => {
  const own = application?.is === 'in-tenant' ? application : undefined
  return [
    ...app.keyCredentials.filter(isSigning).map(({ endDateTime }) => ending('signingCertificate', endDateTime, now)),
    ...(own?.keyCredentials ?? []).map(({ endDateTime }) => ending('certificate', endDateTime, now)),
    ...[...(own?.passwordCredentials ?? []), ...app.passwordCredentials].map(({ endDateTime }) =>
      ending('secret', endDateTime, now),
    ),
  ]
}

/** The same certificate is listed for signing and for checking: once is enough. */
const isSigning = ({ usage }: KeyCredential): boolean => usage === 'Sign'

const ending = (label: 'signingCertificate' | 'certificate' | 'secret', end: Instant | undefined, now: Instant): Line =>
  line(label, endOf(end, now), { isNotable: end !== undefined && Date.parse(end) <= Date.parse(now) })

const endOf = (end: Instant | undefined, now: Instant): Said => {
  if (end === undefined) return word('neverEnds')
  return word(Date.parse(end) <= Date.parse(now) ? 'ended' : 'ends', { at: { instant: end } })
}
