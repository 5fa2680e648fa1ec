import type { Token } from './read-tokens.ts'
import type { Property } from './rule.ts'

/** Whether a word is `any` or `all`. */
export const isQuantifier = (word: string): word is 'any' | 'all' => word === 'any' || word === 'all'

/** The property a token names: `_`, or an owner and a name; none when it is something else. */
export const propertyOf = (token: Token): Property | undefined => {
  if (token.is !== 'word') return undefined
  if (token.raw === '_') return { owner: '_', name: '' }
  const [, owner, name] = /^([a-z]\w*)\.([a-z]\w*)$/i.exec(token.raw) ?? []
  return owner === undefined || name === undefined || owner.toLowerCase() === 'system' ? undefined : { owner, name }
}

/** Whose property it is: the user's, the device's, or that of an item of a collection. */
export const ownerKind = ({ owner }: Property): 'user' | 'device' | 'item' => {
  const lower = owner.toLowerCase()
  return lower === 'user' || lower === 'device' ? lower : 'item'
}
