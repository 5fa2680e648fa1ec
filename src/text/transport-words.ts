import { say } from './format.ts'
import { words } from './words.ts'

const reader = (locale: string | undefined): { readonly language: 'en' | 'nl' } =>
  locale?.toLowerCase().startsWith('nl') ? { language: 'nl' } : { language: 'en' }

/** The few sentences the transport says by itself, in the language of a locale. */
export const transportWords = {
  trouble: (reference: string, locale: string | undefined): string => {
    const { language } = reader(locale)
    const { title, text } = words[language].notices.broken
    return `${title}. ${say({ language }, text, { reference })}`
  },
  elsewhere: (locale: string | undefined): string => words[reader(locale).language].elsewhere,
} as const
