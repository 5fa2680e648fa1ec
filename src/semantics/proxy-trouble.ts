import type { App, ServicePrincipal } from '../model/facts/apps.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Sign, Symptoms } from '../model/symptoms.ts'
import { isFailure } from '../knowledge/codes.ts'
import { afterSignIn } from './after-sign-in.ts'
import { isPublishedByProxy } from './app-addresses.ts'

/** What application proxy writes as “Status Code” on its own page, https://learn.microsoft.com/entra/identity/app-proxy/application-proxy-sign-in-bad-gateway-timeout-error */
const pages = { connector: ['GatewayTimeout', 'BadGateway', 'ServiceUnavailable'], refused: ['Forbidden'] } as const

/** Words for the two kinds of trouble behind application proxy; the second may also be a plain refusal. */
const own = {
  connector: ['app-times-out', 'page-unreachable', 'blank-page'],
  refused: ['app-forbids', 'signed-in-but-app-refuses', 'keeps-asking'],
} as const satisfies Record<keyof typeof pages, readonly Sign[]>

/** Trouble after the sign-in, at the proxy or behind it; Graph does not show its connectors. */
export interface ProxyTrouble {
  /** Absent when only the page tells that it is an app behind application proxy. */
  readonly app?: ServicePrincipal
  /** As the page says it; absent when only words tell. */
  readonly status?: string
  readonly letIn: boolean
  readonly explains: Certainty
}

/** Whether these symptoms can be about application proxy. */
export const mayBeProxy = ({ clientCodes, codes, app }: Symptoms): boolean =>
  !codes.some(isFailure) && (app !== undefined || clientCodes.some((code) => allPages.includes(code)))
const allPages: readonly string[] = Object.values(pages).flat()

/** Trouble of this kind behind application proxy, from the page or the words; undefined when the app is not behind it, or another failure is meant. */
export const proxyTrouble = (
  kind: keyof typeof pages,
  { app, signIns }: { readonly app?: App | undefined; readonly signIns?: readonly SignIn[] | undefined },
  symptoms: Symptoms,
  now: Instant,
): ProxyTrouble | undefined => {
  const status = symptoms.clientCodes.find((code) => pages[kind].some((page) => page === code))
  if (status === undefined && symptoms.clientCodes.length > 0) return undefined
  if (app?.is !== 'in-tenant' || symptoms.app?.fromLog)
    return status === undefined ? undefined : { status, letIn: false, explains: surePage(status, symptoms) }
  if (!isPublishedByProxy(app)) return undefined
  const trouble = afterSignIn(app, signIns, { ...symptoms, clientCodes: [] }, { now, own: own[kind] })
  if (!trouble) return undefined
  const { letIn } = trouble
  if (status !== undefined) return { app, status, letIn, explains: 'certainly' }
  if (trouble.says !== 'own') return undefined
  return { app, letIn, explains: 'probably' }
}

/** The page names itself; the bare word could stand on any page. */
const surePage = (status: string, { quoted }: Symptoms): Certainty =>
  /corporate app|msappproxy\.net/i.test(quoted) ? 'certainly' : status === 'GatewayTimeout' ? 'probably' : 'possibly'
