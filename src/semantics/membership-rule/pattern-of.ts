import { readPattern } from './read-pattern.ts'
import type { Edge, Pattern } from './read-pattern.ts'
import { unitOf } from './read-set.ts'
import type { Has } from './read-set.ts'

/** One step of a pattern: test a unit, stand at an edge, or go on in two places; indexes into the program. */
type Step =
  | UnitStep
  | { readonly is: 'edge'; readonly edge: Edge; readonly next: number }
  | { readonly is: 'fork'; readonly next: readonly number[] }
  | { readonly is: 'found' }

interface UnitStep {
  readonly is: 'unit'
  readonly has: Has
  readonly next: number
}

const maxSteps = 1000

/** Whether a pattern of .NET is found somewhere in a text, without regard to case; the time is bounded by text × pattern. */
export type Matches = (text: string, effort?: Effort) => boolean | undefined

/** How many steps may still be taken, all patterns of a question together. */
export interface Effort {
  left: number
}

/** Enough for a hundred addresses against a long pattern; a fraction of a second. */
export const freshEffort = (): Effort => ({ left: 2_000_000 })

/** Undefined when the pattern is wrong in .NET, uses what is not supported here (looking around, back references, Unicode categories) or is too large; so is the answer when the effort is spent. */
export const patternOf = (source: string): Matches | undefined => {
  const pattern = readPattern(source)
  const program: Step[] = [{ is: 'found' }]
  const start = pattern && compile(pattern, 0, program)
  if (start === undefined) return undefined
  return (text, effort = freshEffort()) => {
    effort.left -= program.length * (text.length + 1)
    return effort.left < 0 ? undefined : isFound(program, start, text)
  }
}

/** Adds the steps of a part that goes on at `next`, and tells where it starts; undefined when there are too many. */
const compile = (part: Pattern, next: number, program: Step[]): number | undefined => {
  if (program.length > maxSteps) return undefined
  switch (part.is) {
    case 'set':
      return program.push({ is: 'unit', has: part.has, next }) - 1
    case 'edge':
      return program.push({ is: 'edge', edge: part.edge, next }) - 1
    case 'sequence':
      return part.parts.reduceRight<number | undefined>(
        (behind, inner) => (behind === undefined ? undefined : compile(inner, behind, program)),
        next,
      )
    case 'choice': {
      // Always adds a step, so that repeating nothing meets the limit too.
      const starts = part.parts.map((inner) => compile(inner, next, program))
      return starts.includes(undefined) ? undefined : fork(starts, program)
    }
    case 'repeat':
      return compileRepeat(part, next, program)
  }
}

const fork = (starts: readonly (number | undefined)[], program: Step[]): number =>
  program.push({ is: 'fork', next: starts.filter((start) => start !== undefined) }) - 1

const compileRepeat = (
  { part, min, max }: Extract<Pattern, { is: 'repeat' }>,
  next: number,
  program: Step[],
): number | undefined => {
  let start: number | undefined = max === Infinity ? compileLoop(part, next, program) : next
  for (let count = min; max !== Infinity && count < max && start !== undefined; count += 1) {
    const inner = compile(part, start, program)
    start = inner === undefined ? undefined : fork([inner, next], program)
  }
  for (let count = 0; count < min && start !== undefined; count += 1) start = compile(part, start, program)
  return start
}

const compileLoop = (part: Pattern, next: number, program: Step[]): number | undefined => {
  const loop = fork([next], program)
  const inner = compile(part, loop, program)
  if (inner === undefined) return undefined
  program[loop] = { is: 'fork', next: [inner, next] }
  return loop
}

/** Follows all places at once, so that no pattern takes longer than its length at each unit of the text. */
const isFound = (program: readonly Step[], start: number, text: string): boolean => {
  // For each step, one more than the last place of the text at which it was reached.
  const reached = new Uint32Array(program.length)
  let waiting: readonly number[] = []
  for (let at = 0; at <= text.length; at += 1) {
    const units = reachedFrom([...waiting, start], { program, reached, text, at })
    if (reached[0] === at + 1) return true
    const unit = unitOf(text.charAt(at))
    waiting = at < text.length ? units.filter(({ has }) => has(unit)).map(({ next }) => next) : []
  }
  return false
}

interface Place {
  readonly program: readonly Step[]
  readonly reached: Uint32Array
  readonly text: string
  readonly at: number
}

/** The tests of a unit that can be reached without reading one. */
const reachedFrom = (todo: number[], { program, reached, text, at }: Place): readonly UnitStep[] => {
  const units: UnitStep[] = []
  for (let place = todo.pop(); place !== undefined; place = todo.pop()) {
    const step = program[place]
    if (!step || reached[place] === at + 1) continue
    reached[place] = at + 1
    if (step.is === 'unit') units.push(step)
    if (step.is === 'fork') todo.push(...step.next)
    if (step.is === 'edge' && isAtEdge(step.edge, text, at)) todo.push(step.next)
  }
  return units
}

const isWord = (unit: string): boolean => /[\p{L}\p{Mn}\p{Nd}\p{Pc}]/u.test(unit)

const isAtEdge = (edge: Edge, text: string, at: number): boolean => {
  if (edge === 'start') return at === 0
  if (edge === 'very-end') return at === text.length
  // `$` also stands before a line feed that ends the text.
  if (edge === 'end') return at === text.length || (at === text.length - 1 && text.endsWith('\n'))
  const isBoundary = isWord(text.charAt(at - 1)) !== isWord(text.charAt(at))
  return isBoundary === (edge === 'word')
}
