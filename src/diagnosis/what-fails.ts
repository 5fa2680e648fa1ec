/** "Outlook works fine", "webmail gaat wel goed": not what is in trouble. */
export const isSaidToWork = (clause: string): boolean => works.test(clause)

const works =
  /^(?!.*\b(?:not|n['’]t|niet|geen|no longer|stopped|never|but|maar)\b).*\b(?:works?|working|is fine|(?:is|are) ok(?:ay)?|no problems?|werkt|werken|(?:gaat|lukt|werkt|kan|kom ik)(?: het| ie| dat)? (?:er )?(?:nog |gewoon )?wel|doet het|geen probleem)\b/iu

/** A text without the clauses that tell what works. */
export const whatFails = (text: string): string =>
  text
    .split(/(?<=[!?;,\n])|(?<=\.)(?=\s)|(?=\s(?:and|but|en|maar|while|terwijl)\s)/u)
    .filter((clause) => !works.test(clause.replace(/^\s(?:and|but|en|maar|while|terwijl)\s/, '')))
    .join('')
