import { clientCodeOf } from '../knowledge/client-codes.ts'
import { codeOf, codePage } from '../knowledge/codes.ts'
import { line, lines, notKnown, value, word, yesNo, type Section, type View } from './view.ts'

/** What is known of a code as somebody wrote it: `AADSTS53003`, `53003`, `0xCAA20004`, `SSPR_0014`. */
export const showCode = (text: string): View => {
  const number = /^(?:AADSTS)?[\s:-]*(\d{2,8})$/i.exec(text.trim())?.[1]
  return { sections: [number === undefined ? ofClient(text) : ofEntra(Number(number))], unseen: [] }
}

const ofEntra = (code: number): Section => {
  const found = codeOf(code)
  const link = codePage(code)
  const title = word('code', { code: String(code) })
  if (!found) return { title, lines: [line('class', word('unknownCode'))], link }
  return {
    title,
    lines: lines(
      found.symbol !== undefined && line('symbol', value(found.symbol)),
      line('class', word(`class-${found.class}`)),
      line('about', { is: 'family', family: found.family }),
      line('fixedBy', found.whoCanFix ? { is: 'owner', owner: found.whoCanFix } : notKnown),
      line('isFailure', yesNo(!found.neverFailure)),
      line('reviewed', value(found.reviewed)),
    ),
    link,
  }
}

const ofClient = (text: string): Section => {
  const found = clientCodeOf(text)
  if (!found) return { title: value(text.trim()), lines: [line('class', word('unknownCode'))] }
  return {
    title: value(found.code),
    lines: [
      line('class', word('class-client')),
      line('about', found.family === 'network' ? word('network') : { is: 'family', family: found.family }),
      line('fixedBy', { is: 'owner', owner: found.whoCanFix }),
      line('reviewed', value(found.reviewed)),
    ],
  }
}
