/** Nobody in particular; "somebody at finance" is a colleague, and "could somebody …" asks for help. */
const stranger = String.raw`(?<!\b(?:can|could|would|will|kan|kun|wil|zou) )\b(?:somebody|someone|some ?one|anyone|strangers?|hackers?|iemand)\b(?! (?:at|in|of|from|bij|van|op) (?:our|my|the|finance|hr|sales|it|ict|support|onze|mijn|de|het)\b(?! account))`
/** Whose account or password it is. */
const ones = String.raw`(?:my|her|his|their|this|that|the account|account)`
const haar = String.raw`(?:mijn|mn|m.n|haar|zijn|hun|dit|dat|het account)`
const gettingIn = String.raw`(?:sign(?:ing)?[ -]?(?:in|on)|log(?:ging)?[ -]?(?:in|on|into)|get(?:ting)? in(?:to)?|break(?:ing)? in(?:to)?|access(?:ing)? (?:my|her|his|their|the)|use my|in te loggen|in te breken|aan te melden|inloggen|aanmelden|binnen te komen)`
const tried = String.raw`(?:tried|tries|trying|attempt(?:ed|s|ing)?|probeert|probeerde|probeerden|geprobeerd)`
const link = String.raw`(?:link|linkje|attachment|bijlage)`
/** A link without a word about what came of it, or with what was given away there: a link that gave an error is another matter. */
const thatIsAll = String.raw`(?=(?: (?:in|from|via|uit) (?:an?|the|that|een|de|dat|die) (?:\S+ )?(?:e-?mail\w*|mail\w*|message|text|sms\S*|bericht\w*|whatsapp\w*))?(?: ?(?:[.!?,;\n]|$)| (?:en|and) (?:\S+ )?(?:filled|typed|entered|gave|ingevuld|vulde|gaf|heb|daar)\b))`
const prompts = String.raw`(?:prompts?|requests?|codes?|notifications?|melding(?:en)?|verzoek(?:en)?|goedkeuringen)`

const patterns: readonly string[] = [
  String.raw`\b(?:stolen|hack(?:ed|ers?|ing|s)?|gehackt|phish(?:ed|ers?)?|compromised|breached|gestolen|misbruikt?|scam(?:med|mers?|s)?)\b`,
  String.raw`\bphishing(?![ -](?:resistant|training|course|test|simulation|awareness|cursus|campagne|campaign|button|knop|policy)|-?(?:bestendig|resistent))`,
  String.raw`${stranger}[^.!?\n]{0,50}\b(?:logged(?! (?:an?|the|een) (?:ticket|call|incident|issue|case|melding))|signed(?! (?:for|off|the|an?|up)\b)|logs|signs|logging|signing|(?:uses|using|used) (?:\S+ )?${ones}|has access|got into|in my account|ingelogd|aangemeld|inlogt|gebruikt (?:\S+ ){0,2}?${haar}|${haar} (?:\S+ ){0,2}?gebruikt|gebruik maakt|in mijn account)\b`,
  // "somebody at … tried, but got an error" tells of an error.
  String.raw`(?:${stranger}[^.!?\n]{0,40}\b${tried}|\b(?:probeert|probeerde) iemand)\b[^.!?\n]{0,30}\b${gettingIn}\b(?![^.!?\n]{0,30}\b(?:but|and (?:gets?|got)|maar|en krijgt)\b)`,
  String.raw`${stranger}[^.!?\n]{0,20}\b(?:in te loggen|aan te melden) (?:op|in|bij|met) (?:mijn|mn|m.n)\b`,
  String.raw`\b(?:strange|unknown|suspicious|unfamiliar|unrecogni[sz]ed|unusual|weird|foreign|vreemde|onbekende|verdachte|rare|ongebruikelijke) (?:\S+ )?(?:(?:sign.?ins?|log.?ins?)(?! (?:errors?|problems?|issues?|pages?|screens?|messages?|loops?|behaviou?r|windows?|failures?)\b)|activity|locations?|devices?|attempts?|aanmelding(?:en|spoging\w*)?|inlog(?:s|poging\w*|actie\w*|locaties?)|activiteit(?:en)?|locaties?|apparaten|apparaat|pogingen)\b`,
  String.raw`\b${prompts}\b[^.!?\n]{0,30}\b(?:i (?:did ?n.?t|did not|never|have ?n.?t|have not) (?:ask\w*|request\w*|start\w*|expect\w*|make|made)|ik (?:\S+ ){0,3}?niet (?:\S+ ){0,3}?(?:gevraagd|aangevraagd|verwacht\w*|vroeg|gestart))\b`,
  String.raw`\b${prompts}\b[^.!?\n]{0,40}\b(?:(?:while|when|though|but) i.?(?:m| am)? (?:was )?not (?:even )?(?:sign|log)\w*|middle of the night|out of nowhere|terwijl ik (?:\S+ ){0,2}?niet (?:inlog|aanmeld)\w*|midden in de nacht)`,
  String.raw`\b(?:clicked|klikte|geklikt) (?:on |op )?(?:(?:the|de) (?:wrong|verkeerde) ${link}|(?:an?|some|een|that|the|die|dat|de|het) (?:strange|weird|wrong|suspicious|dodgy|fishy|fake|bad|spam|vreemde?|verkeerde?|verdachte?|rare|raar|nep) ?-?(?:${link}|e-?mail|mail)|(?:an?|some|een) ${link}${thatIsAll})`,
  String.raw`\bop (?:een|de verkeerde) (?:\S+ )?${link}\b[^.!?\n]{0,20}\b(?:geklikt|klikte)${thatIsAll}`,
  String.raw`\b(?:wasn.?t|was not) me\b|\bwas ik niet\b|\bis (?:my|mijn) account (?:still |nog |wel )*(?:safe|secure|veilig)\b`,
]

/** Somebody else may use the account. */
export const securitySigns = {
  'suspects-compromise': new RegExp(patterns.join('|'), 'iu'),
} as const
