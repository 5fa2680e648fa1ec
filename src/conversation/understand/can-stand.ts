import { isOrdinaryWord } from '../../diagnosis/ordinary-words.ts'
import { canBeName } from './person-names.ts'

const small = /^(?:van|de|der|den|het|ten|ter|te|von|el|al|la|di|bin|['’]t)$/iu

/** Words that stand where a name could, in talk about signing in, and are in no other list. */
const noPeople: ReadonlySet<string> = new Set(
  (
    'visio passkey passkeys bitlocker saml oauth yubikey fido certificate certificates certificaat kerberos smartcard vdi rdp netflix youtube copilot ' +
    'guests students teachers users admins externals vendors suppliers gasten studenten docenten leveranciers issue issues permission permissions ' +
    'rights rechten policies connection verbinding http https www suddenly unfortunately constantly completely totally simply helaas plots ineens opeens ' +
    'plotseling unlock enable disable lock reset ontgrendel deblokkeer blokkeer locked blocked disabled geblokkeerd vergrendeld uitgeschakeld deactivated ' +
    'stolen hacked gehackt gestolen'
  ).split(' '),
)

/** Whether a word of any case may be, or belong to, somebody's name in this place; a capital outweighs being an everyday word. */
export const canStand = (one: string): boolean =>
  small.test(one) ||
  one
    .split('-')
    .every(
      (part) =>
        canBeName(part) &&
        !noPeople.has(part.toLowerCase()) &&
        (!isOrdinaryWord(part.toLowerCase()) || /^\p{Lu}\p{L}{2,}$/u.test(part)),
    )

/** Whether these words can be a name: at least one that is no particle. */
export const canBeWhole = (words: readonly string[]): boolean =>
  words.every(canStand) && words.some((one) => !small.test(one))
