const people = String.raw`(?:colleagues?|co-?workers?|team ?mates?|managers?|boss|interns?|trainees?|employees?|users?|starters?|customers?|clients?|collega\p{L}*|medewerk\p{L}*|gebruikers?|stagiair\p{L}*|leidinggevende\p{L}*|baas|klant\p{L}*|wife|husband|partner|vrouw|man)`
const own = String.raw`(?:accounts?|passwords?|passwoord|phone|authenticator|login|log-?in|sign-?in|mail(?:box)?|e-?mail|outlook|teams|onedrive|laptop|computer|pc|device|mfa|licen[sc]e|access|screen|apps?|user ?name|wachtwoord|telefoon|toestel|mobiel|licentie|toegang|scherm|apparaat|postvak|inlog\p{L}*|werkaccount|gebruikersnaam)`

/** The person who writes has the trouble: "I can't open", "my account", "neither can I", "bij mij", "niemand van ons". */
const patterns: readonly RegExp[] = [
  /\b(?:i|we)(?: \S+){0,2}? (?:can.?t|cannot|can not|can no longer|couldn.?t|could not) (?:\S+ ){0,3}?(?:log|sign|login|logon|get|open|access|use|reach|connect|join|enter|approve|send|start|reset my|change my)\b/iu,
  /\b(?:i|we)(?: \S+){0,2}? (?:get|got|keep getting|receive|received|see) (?:an?|the|this|that|these|error|no|asked|kicked|locked|logged|signed|blocked|only|aadsts\S*|\d{5,7})(?! (?:call|ticket|question|report|request|complaint|mail from|message from|user|colleague|notification from))\b/iu,
  /\b(?:i'?m|i am|we are|we're|i was|i have been|i've been|i keep|we keep) (?:\S+ ){0,3}?(?:locked|blocked|unable|stuck|not able|logged out|signed out|logged off|getting|refused|denied|kicked|not allowed|not licensed|having (?:trouble|problems))\b/iu,
  /\b(?:lets?(?= (?:me|us) (?!know))|asks|asking|blocks?|blocking|refus\p{L}+|rejects?|rejecting|locks?|locked|tells|stops?|prompts?|prompting|kicks?|throws?|logs?|signs?|denies|denying|gives?|giving|bothers?) (?:only )?(?:me|us)\b/iu,
  new RegExp(String.raw`\b(?:my|mijn|m'n|mn|our|onze|ons) (?:(?!${people}\b)[^\s,.]+ ){0,2}?${own}\b`, 'iu'),
  /\b(?:neither|nor|so) (?:can|do|am) i\b|\bme (?:too|neither|either)\b|\b(?:i|me|my \S+) (?:and|en) (?:i|me|my|ik|mijn)\b|\band i\b(?! (?:want|wonder|need|would|think|don|have|know|am|was|did))|\bnot for (?:me|us)\b|\bbut (?:not (?:me|i|mine)|i\b(?! (?:do|can|am|have|did)\s*(?:[.!?,]|$))|mine|for me|with me)|\b(?:except|besides|only) (?:me|i|us)\b|\bi(?: still| also)? (?:can.?t|cannot|do ?n.?t|don.?t have)\s*(?:either|[.!?,]|$)/iu,
  /\b(?:none|nobody|no one|all|any|both|most|some|half|everyone|everybody) (?:of|in|at|on) (?:us|our (?:team|department|office|group|company))\b|\bwe all\b|\bour (?:whole |entire )?(?:team|department|office|group|company) (?:can|can.?t|cannot|gets?|has|is|are|keeps|lost)\b/iu,
  /\b(?:ik|we|wij)\b(?: \S+){0,3}? (?:kan|kom|krijg|mag|word|kunnen|komen|krijgen|mogen|worden)\b(?!(?: \S+){0,4}? (?:zien|vinden|achterhalen|ontdekken|nagaan|helpen|uitvogelen|(?:melding|vraag|belletje|telefoontje|ticket|mail) van)\b)/iu,
  /\b(?:kan|kom|krijg|mag|word|kunnen|komen|krijgen|mogen) (?:ik|we|wij)\b(?!(?: \S+){0,4}? (?:zien|vinden|achterhalen|helpen)\b)/iu,
  /\b(?:ik ook(?: niet)?|ik en|en ik|maar ik|bij (?:mij|ons)|voor (?:mij|ons)|behalve ik|alleen (?:ik|bij mij)|laat (?:me|mij|ons)|vraagt (?:me|mij)|weigert (?:me|mij)|blokkeert (?:me|mij)|stuurt (?:me|mij)|gooit (?:me|mij)|logt (?:me|mij)|ik (?:ben|zit|blijf|raak) (?:\S+ ){0,3}?(?:geblokkeerd|buitengesloten|vast|vergrendeld|uitgelogd|kwijt|afgemeld))\b/iu,
  /\b(?:niemand|geen(?: een)?|iedereen|allemaal|alle|de meesten|de helft|sommigen) (?:van|bij|op|in) (?:ons|onze (?:afdeling|team|groep|kantoor))\b|\b(?:wij|we) allemaal\b|\b(?:onze|ons) (?:hele )?(?:team|afdeling|groep|kantoor) (?:kan|krijgt|komt|heeft|is)\b/iu,
]

/** Whether the person who writes has the trouble, alone or with others: then their own sign-in is examined. */
export const tellsOwnTrouble = (prose: string): boolean => patterns.some((pattern) => pattern.test(prose))
