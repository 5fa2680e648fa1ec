import type { Remark } from './remark.ts'

const part = 'Graph token'

/** Whether the app gets a token for Graph; of an error only Microsoft's code is told, the text holds ids. */
export const tokenRemarks = async (token: () => Promise<string>): Promise<readonly Remark[]> => {
  try {
    await token()
    return [{ is: 'fine', part, what: 'the app can sign in.' }]
  } catch (error) {
    return [remarkOn(error)]
  }
}

const remarkOn = (error: unknown): Remark => {
  if (!(error instanceof Error)) return { is: 'wrong', part, what: 'the app cannot sign in.', fix: noCode }
  const code = /AADSTS(\d+)/.exec(error.message)?.[1]
  if (code) return { is: 'wrong', part, what: `the app cannot sign in (AADSTS${code}).`, fix: fixOf(code) }
  if (error.name === 'CredentialUnavailableError')
    return { is: 'not-checkable', part, what: 'there is no managed identity on this machine.', fix: elsewhere }
  return { is: 'wrong', part, what: 'the app cannot sign in: the sign-in service was not reached.', fix: noCode }
}

const elsewhere = 'Run the doctor where the bot runs.'
const noCode = 'Let this machine connect to the sign-in service over https, and check GRAPH_CLOUD.'

const fixOf = (code: string): string =>
  fixes[code] ?? `Look the code up: https://login.microsoftonline.com/error?code=${code}`

/** Codes that a new installation meets, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const fixes: Readonly<Record<string, string>> = {
  '7000215': 'Set MicrosoftAppPassword to the value of a client secret, not to its id.',
  '7000222': 'The client secret has expired: make a new one and set MicrosoftAppPassword to its value.',
  '700016': 'The tenant does not know the app: check MicrosoftAppId and MicrosoftAppTenantId.',
  '90002': 'There is no such tenant in this cloud: check MicrosoftAppTenantId and GRAPH_CLOUD.',
}
