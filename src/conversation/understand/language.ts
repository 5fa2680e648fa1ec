import type { Language } from '../../model/language.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Words that belong to one language only; words both have ("is", "we", "was", "had", "of", "in", "help") stand in neither. */
const marks = {
  en: set(
    'the and you your my are were not it its this that these with for from by can cannot cant could couldnt would wont when what why how does doesnt ' +
      'do dont did didnt has have said says get gets got getting into out again please been which their they them she his our us then still ' +
      'since every yesterday today morning monday need needs want wants tried trying works worked working user users new phone be an to on at if but about ' +
      'there anymore because only just keeps keep asking asks ask after before any some thing something wrong whats i im ive colleague colleagues ' +
      'nobody someone everyone everybody locked blocked denied expired disabled forgot forgotten lost stuck error errors down broken failed fails fail loop ' +
      'button screen where suddenly also well should will now cause old send sent code codes reset change changed ' +
      'opening open opens log logging sign signing signed approval approve access refused refusing password licence license',
  ),
  nl: set(
    'de het een en ik je jij jouw jullie mijn mn niet geen dat dit die deze met voor van naar bij ook maar als wel nog om aan uit kan kun kunt kon kunnen ' +
      'moet moeten moest mag werkt werkte werken doet doen heb heeft hebben ben zijn wordt worden krijg krijgt krijgen kreeg zegt zei staat steeds meer ' +
      'meteen waarom hoe waar wanneer wie wat er hij zij ze haar hem ons onze wij mij u uw inloggen aanmelden ingelogd aangemeld wachtwoord gisteren ' +
      'vandaag vanmorgen vanochtend vanmiddag morgen maandag sinds opnieuw telefoon toestel gebruiker gebruikers collega graag hulp nu al toch even iemand ' +
      'niemand iedereen via bestaat blijft vraagt gaat haalt lukt kom komt komen nieuwe nieuw maken hoi hallo bedankt alles niks niets nergens kapot stuk ' +
      'geblokkeerd vergrendeld verlopen vergeten kwijt melding foutmelding fout toegang goedkeuring geweigerd uitgeschakeld leeg weg weer altijd alleen ' +
      'doe zie ziet openen geopend wil willen zou graag goedemorgen goedemiddag dag dank dus want omdat na op scherm knop afdeling klopt mis beide ' +
      'andere eerst laatste week vorige vorig verkeerd onbekend onjuist inlog mailtje steeds telkens elke keer aub svp alvast',
  ),
  /** German, French, Spanish, Italian and Portuguese, so that a shared word does not make them English or Dutch. */
  other: set(
    'ich nicht mich mir mein meine der und ist das dem den kann habe haben auf bei wie sie wir bitte anmelden passwort einloggen fehler seit keine kein ' +
      'le la les ne pas peux peut mon ma mes vous nous est une un et dans avec pour je suis mot passe connecter depuis impossible bonjour merci ' +
      'no puedo mi el los las una que en con por para contraseña iniciar sesión desde hola gracias acceder ' +
      'non riesco accedere mio il lo gli che di per sono buongiorno ciao não consigo meu minha senha entrar olá obrigado',
  ),
} as const

/** Endings and beginnings that only one of the languages has. */
const shapes: Readonly<Record<Language, RegExp>> = {
  en: /(?:n['’]t|['’](?:ve|ll|re)|ould|ight|tion|ought)$/,
  nl: /ij(?!ack)|^(?:wachtwoord|aanmeld|inlog|uitlog|licentie|beveilig|goedkeur|toegang|fout|verificatie)|(?:lijk|heid|atie|elijke)$/,
}

/** Words quoted or given after a colon may be a screen's: "gebruiker krijgt: You cannot access this". */
const ownPart = (prose: string): string =>
  prose.replace(/["“‘«][^"”’»\n]{8,200}["”’»]|(?<=\s)'[^'\n]{8,200}'/gu, ' ').replace(/:[^\n]*/g, ' ')

/** The language somebody writes in; undefined when the words do not tell, or tell another language. */
export const languageOf = (prose: string): Language | undefined => {
  const own = ownPart(prose)
  return (own === prose ? undefined : decided(own)) ?? decided(prose)
}

const decided = (text: string): Language | undefined => {
  const words = text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? []
  const en = countOf(words, 'en')
  const nl = countOf(words, 'nl')
  const other = words.filter((word) => marks.other.has(word)).length
  if (en === nl || other > Math.max(en, nl)) return undefined
  return nl > en ? 'nl' : 'en'
}

const countOf = (words: readonly string[], language: Language): number =>
  words.filter((word) => marks[language].has(word.replace(/['’]/g, '')) || shapes[language].test(word)).length

/** The language of a locale such as `nl-NL`; undefined for languages the bot does not speak. */
export const languageOfLocale = (locale: string | undefined): Language | undefined => {
  const language = locale?.toLowerCase().split(/[-_]/)[0]
  return language === 'nl' || language === 'en' ? language : undefined
}
