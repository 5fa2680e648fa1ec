import type { Federation, SigningCertificate } from '../../model/facts/tenant.ts'
import type { Answer } from '../answers/answer.ts'
import type { Asker } from '../asking/asker.ts'
import { instant, maybe, parsedEach, row, text } from '../answers/parse.ts'
import { graphPath } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import type { Row } from '../answers/row.ts'
import { absentIs } from './shapes/absent-is.ts'
import { allOf } from './shapes/all-of.ts'
import { domainsOfTenant } from './shapes/domains-of-tenant.ts'
import { words } from './shapes/lenient.ts'
import { signingCertificateOf } from './shapes/signing-certificate-of.ts'

const certificateIn = (federation: Row, key: string): SigningCertificate | undefined => {
  const base64 = maybe(text, federation, key)
  return base64 === undefined ? undefined : signingCertificateOf(base64)
}

const updateFrom = (federation: Row, key: string): Federation['certificateUpdate'] => {
  const update = row(federation[key])
  return {
    result: words(update, 'certificateUpdateResult'),
    lastRunDateTime: maybe(instant, update, 'lastRunDateTime'),
  }
}

const federationOf = (federation: Row, domain: string): Federation => ({
  domain,
  displayName: words(federation, 'displayName'),
  issuerUri: text(federation, 'issuerUri'),
  passiveSignInUri: words(federation, 'passiveSignInUri'),
  signingCertificate: certificateIn(federation, 'signingCertificate'),
  nextSigningCertificate: certificateIn(federation, 'nextSigningCertificate'),
  federatedIdpMfaBehavior: maybe(text, federation, 'federatedIdpMfaBehavior'),
  certificateUpdate: maybe(updateFrom, federation, 'signingCertificateUpdateStatus'),
})

// Microsoft has not said which members it answers to `$select` here, so everything is asked for.
const ofDomain = async (ask: Asker, domain: string): Promise<Answer<readonly Federation[]>> =>
  absentIs(
    parsedEach(await ask.list(graphPath`/domains/${domain}/federationConfiguration`), (one) =>
      federationOf(one, domain),
    ),
    [],
  )

/** The sign-in servers of federated domains with the end of their certificates, https://learn.microsoft.com/graph/api/domain-list-federationconfiguration */
export const federation: Reader<'federation'> = {
  permissions: ['Domain-InternalFederation.Read.All', 'Domain.Read.All'],
  async read(ask) {
    const domains = await domainsOfTenant(ask)
    if (!domains.ok) return domains
    // A domain under another one follows it and has no settings of its own.
    const federated = domains.body.filter(
      ({ authenticationType, isRoot }) => authenticationType === 'Federated' && isRoot,
    )
    return allOf(await Promise.all(federated.map(({ id }) => ofDomain(ask, id))))
  },
}
