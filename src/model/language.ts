/** The languages every text exists in. */
export const languages = ['en', 'nl'] as const

/** A language the bot answers in. */
export type Language = (typeof languages)[number]
