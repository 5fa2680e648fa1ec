import type { Conversation, Effect, Stage } from './conversation.ts'

/** What is to be done for this conversation, derived from it so that a restart resumes it: the stage first, then what else waits. */
export const effectsOf = ({ stage, news = [] }: Conversation): readonly Effect[] => [
  ...ofStage(stage),
  ...news.flatMap(({ doing }): readonly Effect[] => (doing ? [{ do: 'change-ticket', ...doing }] : [])),
]

const ofStage = (stage: Stage): readonly Effect[] => {
  if (stage.is === 'examining') return [{ do: 'examine', run: stage.run, by: stage.by, symptoms: stage.symptoms }]
  if (stage.is === 'looking-up') return [{ do: 'look-up', run: stage.run, by: stage.by, lookUp: stage.lookUp }]
  if (stage.is === 'sending')
    return [{ do: 'open-ticket', run: stage.run, by: stage.by, key: stage.key, draft: stage.draft }]
  if (stage.is === 'changing') return [{ do: 'change-ticket', run: stage.run, by: stage.by, wish: stage.wish }]
  if (stage.is !== 'opening') return []
  const { run, by, wish } = stage
  return [wish.do === 'read' ? { do: 'read-ticket', run, by, wish } : { do: 'list-tickets', run, by, wish }]
}
