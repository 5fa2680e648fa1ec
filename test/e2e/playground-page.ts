import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'

/** What a person does and sees in the Teams-like client. Cards are found by what they say, never by their place. */
export interface Chat {
  /** Types a message into the open chat and sends it. */
  readonly say: (text: string) => Promise<void>
  /** How many cards the open chat shows. */
  readonly cards: () => Promise<number>
  /** The text of the card lowest on the page; empty when there is none. */
  readonly lastCard: () => Promise<string>
  /** Presses a button, by its exact name, in the last card that has it. */
  readonly press: (buttonName: string) => Promise<void>
  /** Types into an input, by its label, in the last card that has it. */
  readonly fill: (label: string, text: string) => Promise<void>
  /** The text of the first card that fits, within 15 s; else an error that quotes the cards there are. */
  readonly waitForCard: (fits: (text: string) => boolean) => Promise<string>
  /** Opens another chat of the list: "Personal Chat", the name of the group chat or of a channel. */
  readonly goTo: (name: string) => Promise<void>
  /** Scrolls the card with this text into view. */
  readonly show: (cardText: string) => Promise<void>
  readonly screenshot: (file: string) => Promise<void>
}

/** Opens the client's page, hides its log (which repeats every text) and lets nothing leave this machine. */
export const openChat = async (page: Page, url: string): Promise<Chat> => {
  const outside = ({ hostname }: URL) => !['127.0.0.1', 'localhost'].includes(hostname)
  await page.context().route(outside, (route) => route.abort())
  await page.goto(url)
  await page.getByRole('button', { name: 'Hide log panel' }).click()
  const cards = page.locator('.ac-preview-panel')
  return {
    say: (text) => say(page, text),
    cards: () => cards.count(),
    lastCard: async () => (await cards.allInnerTexts()).at(-1) ?? '',
    press: async (name) => {
      const button = page.getByRole('button', { name, exact: true })
      await button.last().waitFor()
      await page.evaluate(untilStill)
      return cards.filter({ has: button }).last().getByRole('button', { name, exact: true }).click()
    },
    fill: async (label, text) => {
      const input = page.getByRole('textbox', { name: label })
      await input.last().waitFor()
      await page.evaluate(untilStill)
      return cards.filter({ has: input }).last().getByRole('textbox', { name: label }).fill(text)
    },
    waitForCard: (fits) => waitForCard(() => cards.allInnerTexts(), fits),
    goTo: (name) => page.getByRole('treeitem', { name }).click(),
    show: async (cardText) => {
      const at = (await cards.allInnerTexts()).indexOf(cardText)
      if (at >= 0) await cards.nth(at).scrollIntoViewIfNeeded()
    },
    screenshot: async (file) => void (await page.screenshot({ path: file })),
  }
}

/** Runs in the page: resolves when nothing on it has changed for half a second. The client draws a pressed card twice, and a press in between is lost. */
const untilStill = `new Promise((resolve) => {
  const done = () => { watch.disconnect(); resolve() }
  let timer = setTimeout(done, 500)
  const watch = new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(done, 500) })
  watch.observe(document.body, { childList: true, subtree: true })
})`

const say = async (page: Page, text: string): Promise<void> => {
  const composer = page.locator('[contenteditable="true"][role="textbox"]').first()
  await composer.click()
  await composer.pressSequentially(text)
  await composer.press('Enter')
}

const waitForCard = async (texts: () => Promise<readonly string[]>, fits: (text: string) => boolean) => {
  const until = Date.now() + 15_000
  while (Date.now() < until) {
    const found = (await texts()).find(fits)
    if (found !== undefined) return found
    await wait(50)
  }
  throw new Error(`No card fits. Cards there are: ${JSON.stringify(await texts())}`)
}
