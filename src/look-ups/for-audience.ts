import type { Audience } from '../model/role.ts'
import type { View } from './view.ts'

/** A view as an agent or an administrator may see it; other people look nothing up, and see nothing. */
export const forAudience = ({ sections, unseen }: View, audience: Audience): View => {
  if (audience === 'admin') return { sections, unseen }
  if (audience === 'person') return { sections: [], unseen: [] }
  return {
    sections: sections
      .filter((section) => section.for !== 'admin')
      .map((section) => ({ ...section, lines: section.lines.filter((line) => line.for !== 'admin') })),
    unseen,
  }
}
