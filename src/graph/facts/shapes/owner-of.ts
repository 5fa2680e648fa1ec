import type { Owner } from '../../../model/facts/apps.ts'
import { shown, text } from '../../answers/parse.ts'
import type { Row } from '../../answers/row.ts'

/** An owner; Graph hides the name where the app may not read people. */
export const ownerOf = (owner: Row): Owner => ({ id: text(owner, 'id'), displayName: shown(owner, 'displayName') })
