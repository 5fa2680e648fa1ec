/** Something does not work, or is asked about: in English and Dutch, about anybody. */
const wrong =
  /\b(?:can.?t|cannot|can not|can no longer|couldn.?t|could not|won.?t|unable|not able|isn.?t|aren.?t|wasn.?t|hasn.?t|haven.?t|not|never|no longer|locked|blocked|stuck|disabled|denied|refus\w*|rejected|expired|gets?|getting|got|keeps|has no|have no|has (?:an? |some )?(?:errors?|trouble|problems?|issues?|new phone)|no (?:access|mail|teams|licen[sc]e|mfa)|lost|forgot(?:ten)?|fails?|failed|failing|errors?|trouble|problems?|issues?|needs|only sees|sees only|was (?:invited|added)|is (?:invited|added)|loops?|prompted|asked (?:for|to)|does ?n.?t|do not|kan (?:\S+ ){0,6}?(?:niet|nergens|geen|nooit)|kunnen (?:\S+ ){0,6}?niet|komt (?:\S+ ){0,4}?(?:niet|nergens)|niet|nergens|geen|krijgt|blijft|meldt|vergeten|kwijt|verloren|geblokkeerd|vergrendeld|uitgeschakeld|geweigerd|verlopen|problemen|probleem|fout\w*|lukt|mislukt|uitgenodigd|toegevoegd|ziet alleen|AADSTS\w*|buitengesloten|moet (?:steeds|telkens))\b/iu

/** What a question about somebody's access speaks of. */
const access =
  /\b(?:log(?:ged|ging)?[ -]?(?:in|on|out|into)|login|logon|sign(?:ed|ing)?[ -]?(?:in|on|out|ins)|get in|access\w*|account|password|mfa|2fa|authenticat\w*|licen[sc]e\w*|licenti\w*|locked|disabled|blocked|enabled|inlog\w*|ingelogd|inloggen|aanmeld\w*|aangemeld|toegang|wachtwoord\w*|geblokkeerd|vergrendeld|uitgeschakeld|actief|active|fired|ontslagen|risk\w*|mailbox|teams|outlook|erin)\b/iu

/** Whether words speak of something that does not work. */
export const tellsTrouble = (words: string): boolean => wrong.test(words)

/** Whether words speak of signing in or access. */
export const tellsAccess = (words: string): boolean => access.test(words)
