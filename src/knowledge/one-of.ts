import type { WhoCanFix } from '../model/remedy.ts'

/** The known word equal to the text of a data row; throws for a word that is not known, naming it. */
export const oneOf = <T extends string>(known: readonly T[], text: string): T => {
  const found = known.find((word) => word === text)
  if (found === undefined) throw new Error(`“${text}” is none of ${known.join(', ')}`)
  return found
}

/** Everybody a data row may name as able to take a problem away. */
export const fixers = [
  'user',
  'helpdesk',
  'identity-admin',
  'app-owner',
  'microsoft',
  'nobody',
] as const satisfies readonly WhoCanFix[]
