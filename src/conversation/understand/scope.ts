import type { Sign } from '../../model/symptoms.ts'

/** Words of signing in, access and accounts, in English and Dutch: enough to take a message as ours. */
const ours =
  /(?<![\p{L}\p{N}])(?:(?:re)?sign(?:s|ed|ing)?[ -]?(?:in|on|out|up)|log(?:s|ged|ging)?[ -]?(?:in|on|off|out)|log(?:in|on)s?|pas?sw\p{L}*|account\p{L}*|access\p{L}*|mfa|2fa|tap|aadsts\w*|authent\p{L}*|verif\p{L}*|licen[sc]\p{L}*|permissions?|consent|sso|entra|azure ad|aad|single sign|inlog\p{L}*|uitgelogd|uitgelog\p{L}*|(?:her)?aanmeld\p{L}*|afgemeld|ingelogd|aangemeld|wachtwoord\p{L}*|toegang|licenti\p{L}*|toestemming|geblokkeerd|vergrendeld|locked|blocked|denied|geweigerd|verificatie|(?:kick(?:s|ed|ing)?|throw(?:s|n|ing)?|threw|boot(?:s|ed|ing)?) (?:(?:me|us|him|her|them) )?(?:\S+ )?out|(?:logt?|logde|meldt?|meldde|gooit?|gooide|schopt?|trapt?|knikkert) (?:me|mij|ons|hem|haar) (?:\S+ ){0,2}?(?:uit|af|eruit))(?![\p{L}\p{N}])/iu

/** Things people ask an IT bot that are surely not about signing in. */
const others =
  /(?<![\p{L}\p{N}])(?:printers?|printing|print(?:en)?|afdrukken|toner\p{L}*|papier(?:storing)?|paper jam|scanner|coffee|koffie\p{L}*|weather|forecast|weer(?:bericht)|het weer (?:in|vandaag|morgen|worden?)|monitors?|keyboard|toetsenbord|mouse|muis|headset|projector|beamer|dock(?:ing)? ?station|desk chair|bureaustoel|airco|heating|verwarming|jokes?|grap(?:je)?|mop|recipes?|recept(?:en)?|football|soccer|voetbal|order an?|bestel(?:len)? (?:een|ik)|laptop (?:is |very |erg |heel )*(?:slow|traag|langzaam)|slow laptop|trage laptop|battery|accu|charger|oplader|poems?|gedicht\p{L}*|translate|vertaal\p{L}*|capital of|hoofdstad|write (?:me )?(?:an?|some) (?:story|essay|poem|code|script|song)|schrijf (?:een|me) (?:verhaal|gedicht|brief)|who won|wie heeft gewonnen|stock price|bitcoin|building badge|toegangspas|deurpas|vlookup|birthday|verjaardag)(?![\p{L}\p{N}])/iu

/** Things that are not about signing in, unless it is the app for them that does not open. */
const matters =
  /(?<![\p{L}\p{N}])(?:lunch\p{L}*|kantine|canteen|parking|parkeer\p{L}*|salar\p{L}*|payslips?|payroll|loonstrook\p{L}*|vakantie(?:dagen|geld|aanvraag)|holidays? (?:days|request|allowance|left)|vacation days|days off|annual leave|leave (?:request|days)|verlof\p{L}*|ziek ?meld\p{L}*|sick leave|trains?|trein\p{L}*|hotels?|flights?|vlucht|new laptop|nieuwe laptop|meeting rooms?|vergaderza\p{L}*|vergaderruimte|expense policy|pivot|formula|formule|template|sjabloon|mail signature|handtekening|out of office|afwezigheids\p{L}*)(?![\p{L}\p{N}])/iu
const doesNotOpen =
  /(?<![\p{L}\p{N}])(?:open\p{L}*|tiles?|tegels?|icons?|icoon|icoontje|my ?apps|mijn ?apps|portals?|portaal|apps?|sites?|website|page|pagina|link|errors?|fout\p{L}*|melding|can.?t|cannot|get in|getting in|not working|does ?n.?t work|werkt niet|doet het niet|niet in|er niet|lukt niet|asks|vraagt|refus\p{L}*|weiger\p{L}*|code)(?![\p{L}\p{N}])/iu

/** Ways to ask for knowledge of the world, not for help. */
const worldly =
  /^\W*(?:what|who|when|where|wat|wie|wanneer|waar)(?:['’]?s| is| are| was| were| zijn)\b(?!.*\b(?:wrong|mis|my|mijn|mn|error|fout|happening|going on|aan de hand|status|code|app|this|dit|it|het|problem|probleem|i|ik|we|wij|teams|outlook|office|sharepoint|onedrive|portal)\b)/iu

/** Signs that are told beside other matters as well: a holiday, a scanner, a licence, an app somebody looks for. */
const besideAnything: ReadonlySet<Sign> = new Set([
  'says-no-licence',
  'from-elsewhere',
  'own-device',
  'long-away',
  'app-not-listed',
  'app-times-out',
  'new-phone',
])

/** Whether none of these signs is about signing in. */
export const areBesideAnything = (signs: readonly Sign[]): boolean => signs.every((sign) => besideAnything.has(sign))

/** Whether a message is surely about something else than signing in. Vague messages are ours: better to ask than to send away. */
export const isOutOfScope = (prose: string): boolean =>
  !ours.test(prose) && (others.test(prose) || worldly.test(prose) || (matters.test(prose) && !doesNotOpen.test(prose)))
