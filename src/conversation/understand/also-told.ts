import type { Symptoms, Who } from '../../model/symptoms.ts'
import { mask } from './mask.ts'
import { cut, readingLength } from './readable.ts'

/** Adds to what was told before what a follow-up says: "Power BI" after "I can't get in". A new page replaces an older one whole. */
export const alsoTold = (before: Symptoms, more: Symptoms): Symptoms => {
  const {
    who: _who,
    app: _app,
    signs: _signs,
    quoted: _quoted,
    during: _during,
    sinceWhen: _since,
    ...page
  } = isPage(more) ? more : before
  const app = more.app ?? before.app
  // The time on a page is of that page alone, and better than words.
  const isTimed = isPage(more) || (before.at === undefined && more.during !== undefined)
  const during = isTimed ? more.during : before.during
  const sinceWhen = more.sinceWhen ?? before.sinceWhen
  return {
    ...page,
    ...(during ? { during } : {}),
    ...(sinceWhen ? { sinceWhen } : {}),
    who: alsoAbout(before.who, more.who),
    ...(app ? { app } : {}),
    signs: [...new Set([...before.signs, ...more.signs])],
    quoted: together(before.quoted, more.quoted),
  }
}

/** "She gets 50105" is about the person named before; nobody in particular changes nothing. */
export const alsoAbout = (before: Who, more: Who): Who =>
  more.is === 'self' || (more.is === 'colleague' && (before.is === 'address' || before.is === 'name')) ? before : more

const isPage = ({ codes, clientCodes, requestId, correlationId }: Symptoms): boolean =>
  codes.length > 0 || clientCodes.length > 0 || requestId !== undefined || correlationId !== undefined

/** The newest words stay when both are too long; masked again, for a password sent after "my password is". */
const together = (before: string, more: string): string =>
  cut(mask(`${before}\n${more}`.slice(-readingLength).toWellFormed()))
