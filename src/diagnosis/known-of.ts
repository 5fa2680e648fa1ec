import { codePage } from '../knowledge/codes.ts'
import { link } from '../knowledge/links.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Account } from '../model/facts/account.ts'
import type { Known } from '../model/plan.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { isExternal } from '../semantics/is-external.ts'

/** What is certain and what was given; `seen` is the code of the sign-in in question. */
export const knownOf = ({ account }: Evidence, symptoms: Symptoms, seen: number | undefined): Known => {
  const code = seen || symptoms.codes[0]
  return {
    ...(account?.known && !account.value.accountEnabled ? { disabled: originOf(account.value) } : {}),
    given: givenIn(symptoms),
    ...(code ? { codePage: codePage(code) } : {}),
    logPage: link('sign-in-log'),
  }
}

const originOf = (account: Account): NonNullable<Known['disabled']> => {
  if (isExternal(account)) return 'guest'
  return account.onPremisesSyncEnabled ? 'synced' : 'cloud'
}

const givenIn = ({ requestId, correlationId, codes, clientCodes, app }: Symptoms): Known['given'] => {
  if (requestId || correlationId) return 'page'
  if (codes.length > 0 || clientCodes.length > 0) return 'code'
  return app && !app.fromLog ? 'app' : 'nothing'
}
