import { isRow, textIn } from '../../demo/fixtures.ts'
import type { Case } from '../cases/case-file.ts'
import { clockTimesIn, daysIn, followsAsDay, followsAsTime, isMonth } from './moments.ts'
import { isOwnText, isOwnWord, namesSomethingIn } from './own-vocabulary.ts'
import { sourceOf, type Source } from './source-of.ts'

/** What has to stand somewhere, letter by letter. */
const kinds: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['id', /\b[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\b|\b[\da-f]{32}\b/gi],
  ['name', /\b(?:SG|LIC|APP|DYN|GRP|DL|ROLE)-[A-Za-z0-9][\w-]+/g],
  ['issue', /\b(?:MO|EX|TM|SP|AD|IT|DZ|PB)\d{6,7}\b/g],
  ['address', /[\w.+#-]+@[\w-]+\.[\w.-]*\w/g],
  ['IP address', /\b\d{1,3}(?:\.\d{1,3}){3}\b/g],
]
const code = /(?:AADSTS|(?:error|fout|foutcode|code)[ :#]{1,2})(\d{5,7})\b/gi
const capitals = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]+/gu

/** Facts of a reply that stand neither in the message nor in the tenant, as `kind value`: ids, codes, names, addresses, days, times. */
export const inventedIn = (one: Case, reply: string): readonly string[] => {
  const source = sourceOf(one)
  const named = kinds.flatMap(([kind, pattern]) =>
    (reply.match(pattern) ?? [])
      .filter((text) => !source.holds(text) && !isOwnText(text))
      .map((text) => `${kind} ${text}`),
  )
  const codes = [...reply.matchAll(code)].flatMap(([, number = '']) =>
    new RegExp(`(?<!\\d)${number}(?!\\d)`).test(source.text) ? [] : [`code ${number}`],
  )
  const moments = momentsNotIn(one, source.text, reply)
  return [...new Set([...named, ...codes, ...policiesNotIn(one, reply), ...moments, ...namesNotIn(source, reply)])]
}

/** A policy is named whole, or as the message named it. */
const policiesNotIn = ({ user_says, graph_state }: Case, reply: string): readonly string[] => {
  const policies = graph_state.fixtures['conditionalAccessPolicies']
  const names = (Array.isArray(policies) ? policies : []).flatMap((row) =>
    isRow(row) ? textIn(row, 'displayName') : [],
  )
  return [...reply.matchAll(/\bCA\d{3}\b/g)]
    .filter(({ 0: short, index }) => !names.some((name) => reply.startsWith(name, index)) && !user_says.includes(short))
    .map(({ index }) => `policy ${reply.slice(index, index + 30)}`)
}

const momentsNotIn = ({ user_says, now }: Case, source: string, reply: string): readonly string[] => {
  const year = Number(now.slice(0, 4))
  const said = { days: daysIn(user_says).map(String), times: clockTimesIn(user_says) }
  const days = daysIn(reply).filter((day) => !followsAsDay(source, year, day) && !said.days.includes(String(day)))
  const times = clockTimesIn(reply).filter((time) => !followsAsTime(source, time) && !said.times.includes(time))
  return [...days.map((day) => `day ${day.join('-')}`), ...times.map((time) => `time ${time}`)]
}

/** Words written as names (a capital) that are neither words of a message nor of the tenant. */
const namesNotIn = (source: Source, reply: string): readonly string[] =>
  (reply.replace(/https?:\/\/\S+|\bAADSTS\d+/g, ' ').match(capitals) ?? [])
    .filter((name) => !isOwnWord(name) && !isMonth(name) && !source.holds(name) && !namesSomethingIn(source.text, name))
    .map((name) => `word ${name}`)
