import { createRequire } from 'node:module'

/** The file that starts Microsoft 365 Agents Playground, or undefined where it is not installed. */
export const playgroundProgram = (from: string = import.meta.url): string | undefined => {
  try {
    return createRequire(from).resolve('@microsoft/m365agentsplayground/cli.js')
  } catch {
    return undefined
  }
}
