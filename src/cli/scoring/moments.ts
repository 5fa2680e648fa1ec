const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const dutchMonths: Readonly<Record<string, string>> = { mrt: 'mar', maa: 'mar', mei: 'may', okt: 'oct' }
const monthWord =
  '(jan|feb|mar|mrt|apr|may|mei|jun|jul|aug|sep|oct|okt|nov|dec|january|february|march|april|june|july|august|september|october|november|december|januari|februari|maart|juni|juli|augustus|oktober)'
const dayMilliseconds = 86_400_000

/** Whether a word is the name of a month, English or Dutch. */
export const isMonth = (word: string): boolean => new RegExp(`^${monthWord}$`, 'i').test(word)

/** Days a text speaks of, as `[month, day]`. */
export const daysIn = (text: string): readonly (readonly [month: number, day: number])[] => {
  const dayFirst = [...text.matchAll(new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|e)? ${monthWord}\\b`, 'gi'))]
  const monthFirst = [...text.matchAll(new RegExp(`\\b${monthWord}\\.? (\\d{1,2})\\b(?!:)`, 'gi'))]
  const iso = [...text.matchAll(/\b20\d\d-(\d\d)-(\d\d)/g)]
  return [
    ...dayFirst.map(([, day, month]) => [monthOf(month), Number(day)] as const),
    ...monthFirst.map(([, month, day]) => [monthOf(month), Number(day)] as const),
    ...iso.map(([, month, day]) => [Number(month), Number(day)] as const),
  ]
}

const monthOf = (word = ''): number => {
  const short = word.slice(0, 3).toLowerCase()
  return months.indexOf(dutchMonths[short] ?? short) + 1
}

/** Clock times a text speaks of, `hh:mm`. */
export const clockTimesIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<![\d:T])([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?(?!\d)/g)].map(
    ([, hour = '', minute = '']) => `${hour.padStart(2, '0')}:${minute}`,
  )

/** Whether a day follows from an instant of a source: itself, a day off for the time zone, or 30 or 90 days later for a limit. `year` is the year of the case. */
export const followsAsDay = (source: string, year: number, [month, day]: readonly [number, number]): boolean =>
  [year - 2, year - 1, year, year + 1].some((one) =>
    [-1, 0, 1, 30, 90].some((add) =>
      source.includes(new Date(Date.UTC(one, month - 1, day) - add * dayMilliseconds).toISOString().slice(0, 10)),
    ),
  )

/** Whether a clock time follows from an instant of a source: in UTC or in the time of western Europe, rounded by a minute. */
export const followsAsTime = (source: string, time: string): boolean => {
  const [hour, minute] = time.split(':').map(Number)
  return [0, 60, 120].some((zone) =>
    [-1, 0, 1].some((round) =>
      source.includes(
        new Date(Date.UTC(2000, 1, 2, hour, minute) - (zone + round) * 60_000).toISOString().slice(10, 16),
      ),
    ),
  )
}
