import type { Attachment } from '../conversation/conversation.ts'
import { pickList, pickText } from './pick.ts'

const fileInfo = 'application/vnd.microsoft.teams.file.download.info'
const pictures: readonly string[] = ['png', 'jpg', 'jpeg', 'gif', 'bmp', 'webp', 'heic', 'heif', 'tif', 'tiff', 'svg']
const mostRead = 10

/** Pictures and files that were sent with a message: only of what kind they are. Nothing is downloaded. */
export const attachmentsOf = (body: unknown): readonly Attachment[] =>
  pickList(body, 'attachments')
    .slice(0, mostRead)
    .flatMap((attachment) => attachmentOf(attachment) ?? [])

/** Undefined for what is no file: the message itself as HTML, a quoted message, a card. */
const attachmentOf = (attachment: unknown): Attachment | undefined => {
  const contentType = pickText(attachment, 'contentType')?.toLowerCase() ?? ''
  const isPicture = contentType.startsWith('image/')
  const named = pickText(attachment, 'content', 'fileType') ?? /\.(\w+)$/.exec(pickText(attachment, 'name') ?? '')?.[1]
  const extension = named?.toLowerCase()
  const isKnown = extension !== undefined && /^[a-z0-9]{1,8}$/.test(extension)
  if (!isPicture && !isFile(contentType)) return undefined
  const kind = isPicture || (isKnown && pictures.includes(extension)) ? 'image' : 'file'
  return isKnown ? { kind, extension } : { kind }
}

const isFile = (contentType: string): boolean =>
  contentType === fileInfo ||
  (/^(?:application|text|audio|video)\//.test(contentType) &&
    contentType !== 'text/html' &&
    !contentType.startsWith('application/vnd.microsoft.'))
