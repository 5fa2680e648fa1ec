import type { Scene } from './story.ts'

/** Where a scene ended: the check that found the cause, the end that is no cause, or the stage. */
export const endOf = ({ stage }: Scene): string => {
  if (stage.is !== 'advising') return stage.is === 'idle' ? stage.showing : stage.is
  const { verdict } = stage.plan
  return verdict.is === 'cause' ? verdict.causes[0].check : verdict.is
}

/** Who can take the cause away, as the plan says. */
export const ownerOf = ({ stage }: Scene): string => (stage.is === 'advising' ? stage.plan.whoCanFix : '')
