import type { LookUpSection } from './look-up-data.ts'

/** Sections with at most so many lines in all, and how many were left out; a title counts as one. */
export const cutLines = (
  sections: readonly LookUpSection[],
  most: number,
): { readonly sections: readonly LookUpSection[]; readonly left: number } => {
  let room = most
  let left = 0
  const kept = sections.flatMap((section) => {
    const fits = Math.max(0, room - 1)
    const lines = section.lines.slice(0, fits)
    room -= 1 + lines.length
    if (room < 0) {
      left += Math.max(1, section.lines.length)
      return []
    }
    left += section.lines.length - lines.length
    return [{ ...section, lines }]
  })
  return { sections: kept, left }
}
