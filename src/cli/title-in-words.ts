import { capital } from '../cards/capital.ts'
import type { Values } from '../model/value.ts'
import { say } from '../text/format.ts'

/** The English title of a cause as it reads in any tenant: `{app} is disabled` is "An app is disabled". */
export const titleInWords = (title: string): string => capital(say({ language: 'en' }, title, valuesIn(title)))

/** An argument that chooses falls to its last option; one that counts is several. */
const valuesIn = (title: string): Values => ({
  ...Object.fromEntries([...title.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => [name, something(name)])),
  ...Object.fromEntries([...title.matchAll(/\{(\w+), plural,/g)].map(([, name = '']) => [name, 2])),
})

const something = (name: string): string => `${/^[aeio]/.test(name) ? 'an' : 'a'} ${name}`
