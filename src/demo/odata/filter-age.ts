import type { Expression } from './filter-parse.ts'

const dayMs = 86_400_000
/** How far back a filter on a log may reach, said by Microsoft in https://github.com/microsoftgraph/microsoft-graph-docs/issues/5676 */
const farthestDays = 90

const dates = ['createdDateTime', 'activityDateTime']

/** Whether a filter on a log names a day further back than Graph takes. */
export const reachesTooFar = (filter: Expression, at: number): boolean => {
  if (filter.is === 'and' || filter.is === 'or')
    return reachesTooFar(filter.left, at) || reachesTooFar(filter.right, at)
  if (filter.is === 'not') return reachesTooFar(filter.of, at)
  if (filter.is !== 'compare' || !dates.includes(filter.path[0] ?? '')) return false
  return Date.parse(String(filter.value.value)) < at - farthestDays * dayMs
}
