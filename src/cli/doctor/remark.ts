/** What one part of the installation came to; `fix` is what to do about it. */
export type Remark =
  | { readonly is: 'fine'; readonly part: string; readonly what: string }
  | { readonly is: 'wrong' | 'not-checkable'; readonly part: string; readonly what: string; readonly fix: string }

const marks = { fine: '✓', wrong: '✗', 'not-checkable': '?' } as const satisfies Record<Remark['is'], string>

/** A remark as lines for people. */
export const remarkLines = (remark: Remark): string =>
  [`${marks[remark.is]} ${remark.part}: ${remark.what}`, ...(remark.is === 'fine' ? [] : [`    → ${remark.fix}`])].join(
    '\n',
  )
