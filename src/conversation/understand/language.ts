import type { Language } from '../../model/language.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Short words that belong to one of the languages only. */
const marks: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set(
    'the and you your my is are was were not it its this that with for from can cannot cant could would when what why how who does do did has have had says said get gets into out again please help been which their they them she he his her our we us then still since every yesterday today sign log signed need needs want wants tried trying works worked working user new phone mail be an of to on at or if but about there anymore',
  ),
  nl: set(
    'de het een en ik je jij mijn mn jouw niet geen dat dit die met voor van naar bij ook maar als wel nog om aan op uit kan kun kunt kon moet moest werkt werkte doet heb heeft had hebben ben zijn wordt worden krijg krijgt kreeg zegt staat steeds meer meteen waarom hoe waar wie wat er hij zij ze haar hem ons onze wij we inloggen aanmelden wachtwoord gisteren vandaag sinds opnieuw telefoon gebruiker graag hulp nu al toch even iemand niemand iedereen via bestaat blijft vraagt gaat haalt lukt kom komt nieuwe maken hoi hallo bedankt',
  ),
}

/** The language somebody writes in; undefined when the words do not tell. */
export const languageOf = (prose: string): Language | undefined => {
  const words =
    prose
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/\p{L}+/gu) ?? []
  const count = (language: Language): number => words.filter((word) => marks[language].has(word)).length
  const [english, dutch] = [count('en'), count('nl')]
  if (english === dutch) return undefined
  return dutch > english ? 'nl' : 'en'
}

/** The language of a locale such as `nl-NL`; undefined for languages the bot does not speak. */
export const languageOfLocale = (locale: string | undefined): Language | undefined => {
  const language = locale?.toLowerCase().split('-')[0]
  return language === 'nl' || language === 'en' ? language : undefined
}
