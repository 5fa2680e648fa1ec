import type { Control } from './control.ts'

/** How the log (`RequireCompliantDevice`), the portal and the policies themselves word controls, without `require` and anything but letters. */
const wordings: readonly (readonly [words: RegExp, control: Control])[] = [
  [/^block/, 'block'],
  [/^authenticationstrength|^authstrength/, 'authenticationStrength'],
  [/changepassword|passwordchange/, 'passwordChange'],
  [/riskremediation/, 'riskRemediation'],
  [/mfa|multifactor/, 'mfa'],
  [/compliantdevice|devicetobemarkedascompliant/, 'compliantDevice'],
  [/joineddevice/, 'domainJoinedDevice'],
  [/approved(?:client)?app/, 'approvedApplication'],
  [/compliantapp|appprotection/, 'compliantApplication'],
  [/termsofuse/, 'termsOfUse'],
]

/** The controls that `enforcedGrantControls` of the log names, each once; a name that is not known is `other`. */
export const controlsInLog = (names: readonly string[]): readonly Control[] => [...new Set(names.map(controlOf))]

const controlOf = (name: string): Control => {
  const word = name
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/^require/, '')
  return wordings.find(([words]) => words.test(word))?.[1] ?? 'other'
}
