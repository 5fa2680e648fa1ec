import { tenant } from './story.ts'
import type { Chat, Seen } from './together.ts'

/** What the tenant file gives somebody to try. */
export const triesOf = (name: string): string =>
  tenant.personas?.find(({ userPrincipalName }) => userPrincipalName.startsWith(`${name}@`))?.try ?? ''

/** Opens a ticket from advice, with what can be typed. */
export const escalate = async (chat: Chat, tries: string): Promise<Seen> => {
  await chat.says(tries)
  await chat.presses('ticket')
  await chat.presses('next', { 'input.contact': '088 555 01 23', 'input.tried': 'another browser' })
  return chat.presses('send')
}
