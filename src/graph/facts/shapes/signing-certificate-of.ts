import { X509Certificate } from 'node:crypto'
import type { SigningCertificate } from '../../../model/facts/tenant.ts'

const certificateFrom = (base64: string): X509Certificate | undefined => {
  try {
    return new X509Certificate(Buffer.from(base64, 'base64'))
  } catch {
    return undefined
  }
}

const instantOf = (date: Date): string => date.toISOString().replace('.000Z', 'Z')

/** When a certificate (base64 of its DER form) holds; undefined when it cannot be read. */
export const signingCertificateOf = (base64: string): SigningCertificate | undefined => {
  const certificate = certificateFrom(base64)
  if (certificate === undefined) return undefined
  const { validFromDate, validToDate, fingerprint } = certificate
  return {
    validFrom: instantOf(validFromDate),
    validTo: instantOf(validToDate),
    thumbprint: fingerprint.replaceAll(':', ''),
  }
}
