import { clientCodeOf } from '../../knowledge/client-codes.ts'

const sure = /(?<![0-9a-z])(0x[0-9a-f]{8}(?![0-9a-f])|SSPR[_-]\d{4}(?!\d))/gi
/** Without `0x`, and only when known: `CAA20004`, `80041317`; the short `4c7` only after "error". */
const perhaps = /(?<![0-9a-z-])(?:([0-9a-f]{8})(?![0-9a-z-])|error(?: code)?:? {0,2}(4c7)(?![0-9a-z]))/gi
/** Application proxy, https://learn.microsoft.com/entra/identity/app-proxy/application-proxy-sign-in-bad-gateway-timeout-error */
const proxy =
  /\bstatus ?code\s{0,3}:?\s{0,3}(GatewayTimeout|BadGateway|Forbidden|InternalServerError|ServiceUnavailable)(?![A-Z])/gi
/** The heading of its page: `Forbidden: This corporate app can't be accessed`. */
const proxyHeading =
  /\b(GatewayTimeout|BadGateway|Forbidden|InternalServerError|ServiceUnavailable)\s{0,3}:\s{0,3}this corporate app\b/gi
const proxyWords = ['GatewayTimeout', 'BadGateway', 'Forbidden', 'InternalServerError', 'ServiceUnavailable'] as const

/** Codes of clients (`0xCAA20004`), of password reset (`SSPR_0014`) and status words of application proxy (`GatewayTimeout`), as usually written. */
export const clientCodesIn = (text: string): readonly string[] => {
  const written = [...text.matchAll(sure)].flatMap(([code]) => clientCodeOf(code)?.code ?? usual(code))
  const known = [...text.matchAll(perhaps)].flatMap(([, long, short]) => clientCodeOf(long ?? short ?? '')?.code ?? [])
  const ofProxy = [proxy, proxyHeading]
    .flatMap((form) => [...text.matchAll(form)])
    .flatMap(([, word]) => proxyWords.filter((one) => one.toLowerCase() === word?.toLowerCase()))
  return [...new Set([...written, ...known, ...ofProxy])]
}

const usual = (code: string): string =>
  /^0x/i.test(code) ? `0x${code.slice(2).toUpperCase()}` : code.toUpperCase().replace('-', '_')
