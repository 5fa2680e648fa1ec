import { appById } from '../knowledge/apps.ts'
import type { Facts } from '../model/facts.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Symptoms } from '../model/symptoms.ts'
import type { CodeInQuestion } from './code-in-question.ts'

/** The service an app asks for and that the organisation does not have: as the message names it, else by the registration of the app; undefined when nothing tells. */
export const missingService = (
  { application, appNames }: Partial<Pick<Facts, 'application' | 'appNames'>>,
  event: SignIn | undefined,
  quoted: string,
): string | undefined =>
  namedIn(event?.failureReason ?? '') ?? namedIn(quoted) ?? onlyOne(absent({ application, appNames }))

const onlyOne = (names: readonly string[]): string | undefined => (names.length === 1 ? names[0] : undefined)

const named = /\bservice\s?\(?\\?["“]([^"”\\\n]{2,200})\\?["”]\)?(?:\s?\(?\\?["“]([^"”\\\n]{2,120})\\?["”]\)?)?/i

const namedIn = (text: string): string | undefined => {
  const found = named.exec(text)
  return found?.[2] ?? found?.[1]
}

/** Names, else ids, of what the registration asks for and the tenant has no service principal of. */
const absent = ({ application, appNames }: Partial<Pick<Facts, 'application' | 'appNames'>>): readonly string[] => {
  if (application?.is !== 'in-tenant' || !appNames) return []
  const here = new Set(appNames.map(({ appId }) => appId.toLowerCase()))
  return application.requiredResourceAccess
    .map(({ resourceAppId }) => resourceAppId)
    .filter((appId) => !here.has(appId.toLowerCase()))
    .map((appId) => appById(appId)?.name ?? appId)
}

/** AADSTS650052 and 650058 say it always, the older 65005 only with these words, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
export const notSubscribedCodes: readonly number[] = [650052, 650058, 65005]
const twoMeanings = 65005
const subscribed = /\bsubscribed to or enabled\b|\blacks a service principal\b/i

/** Whether a refusal says that the organisation does not have the service. */
export const saysNotSubscribed = (
  { code, event }: Pick<CodeInQuestion, 'code' | 'event'>,
  { quoted }: Symptoms,
): boolean =>
  notSubscribedCodes.includes(code) &&
  (code !== twoMeanings || subscribed.test(`${event?.failureReason ?? ''} ${quoted}`))
