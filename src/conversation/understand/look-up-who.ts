import type { LookUpWho, SignInsWanted } from '../../model/look-up.ts'
import { guid } from './guid.ts'
import { tellsTrouble } from './trouble.ts'

const oneself = /^(?:me|myself|mij|mijzelf|mezelf)$/iu
const onlyGuid = new RegExp(`^${guid}$`, 'i')
const name = /^\p{L}[\p{L}\p{M}'’., -]{1,79}$/u
/** What no name begins with. */
const noName =
  /^(?:i|i['’]m|ik|my|mijn|our|onze|we|wij|you|je|it|het|that|which|dat|die|and|en|in|on|op|at|with|met)\b/iu

/** The person behind a look-up: an address, an object id, or the words of a name; undefined when the words are something else. */
export const lookUpWho = (text: string): LookUpWho | undefined => {
  const words = text.trim().replace(/^(?:of|for|from|van|voor)\s+/iu, '')
  if (oneself.test(words)) return { is: 'self' }
  if (onlyGuid.test(words) || /^\S{1,120}@[^\s@]{3,130}$/u.test(words))
    return { is: 'address', address: words, sure: true }
  const isName = name.test(words) && !noName.test(words) && !tellsTrouble(words) && words.split(/\s+/).length <= 6
  return isName ? { is: 'name', name: words, sure: true } : undefined
}

/** What stands at the end of a request for sign-ins, each with what it narrows to. */
const endings: readonly (readonly [RegExp, (found: string, unit: string) => SignInsWanted])[] = [
  [/(?:^|\s)(?:only )?(?:failed|failures|mislukte?|fouten)$/iu, () => ({ failed: true })],
  [/(?:^|\s)(?:ca|conditional access|voorwaardelijke toegang)$/iu, () => ({ ca: true })],
  [/(?:^|\s)(?:today|vandaag)$/iu, () => ({ hours: 24 })],
  [/(?:^|\s)(?:since )?(?:yesterday|gisteren)$/iu, () => ({ hours: 48 })],
  [
    /(?:^|\s)(?:(?:since|last|sinds|laatste|afgelopen) )?(\d{1,3}) ?(h|hours?|uur|d|days?|dag|dagen)(?: ago| geleden)?$/iu,
    (count, unit) => ({ hours: Number(count) * (/^[hu]/iu.test(unit) ? 1 : 24) }),
  ],
  [/(?:^|\s)app ([^,]{2,60})$/iu, (app) => ({ app })],
]

/** Who, and which sign-ins of theirs: "anna@contoso.com failed app Teams since 3d". */
export const withFilters = (text: string): { readonly rest: string; readonly wanted: SignInsWanted } => {
  for (const [pattern, wants] of endings) {
    const found = pattern.exec(text)
    if (!found) continue
    const { rest, wanted } = withFilters(text.slice(0, found.index).trim())
    return { rest, wanted: { ...wanted, ...wants(found[1] ?? '', found[2] ?? '') } }
  }
  return { rest: text, wanted: {} }
}
