/** What somebody goes to in an organisation. */
const place = String.raw`(?:team|teams|teams-?omgeving|channel|kanaal|sharepoint|sharepoint-?site|site|portal|portaal|omgeving|environment|tenant|workspace|files|bestanden|documents|documenten|onedrive|planner|app|intranet|extranet|project ?site)`
/** Another organisation than one's own. */
const elsewhere = String.raw`(?:(?:an?|the|our|my|their|een|de|het|onze|mijn|hun) )?(?:other |another |external |different |andere |externe |vreemde )?(?:customer|client|supplier|vendor|partner|partner company|partner organi[sz]ation|company|organi[sz]ation|klant|leverancier|opdrachtgever|bedrijf|organisatie|partnerbedrijf|partnerorganisatie|zusterbedrijf|sister company)`

/** People from outside, and visits to other organisations. */
export const guestsSigns = {
  'as-guest': new RegExp(
    String.raw`\b(?:guests?|guest[ -](?:user|account)s?|gasten?|gast|gast-?(?:gebruiker|account)s?|invit(?:ed?|es|ing|ations?)|uitgenodigd|uitnodiging(?:en)?|uitnodigen|external(?: (?:user|person|party|colleague|consultant|partner|account))?s?|externen?|externe (?:gebruiker|medewerker|partij|collega|partner)s?|suppliers?|leveranciers?|vendors?|contractors?|freelancers?|inhuur(?:kracht\w*)?|zzp.?ers?|auditors?|accountants?|consultants?|our ${place}|onze? ${place}|(?:his|her|their|zijn|haar|hun) own (?:org\w*|company|tenant)|(?:zijn|haar|hun) eigen (?:org\w*|bedrijf|tenant))\b`,
    'iu',
  ),
  'visits-elsewhere': new RegExp(
    String.raw`(?:\b${place} (?:(?:from|at|in|with|van|bij|in) )${elsewhere}\b|\b(?:customer|client|supplier|vendor|partner|klant|leverancier)(?:['’]?s)? ${place}\b|\b(?:other|another|external|different|andere|externe|partner)(?: company| organi[sz]ation)?(?:['’]s)? (?:organi[sz]ation|tenant|organisatie|directory|${place})\b|\b(?:outside|buiten) (?:our|my|onze|mijn) (?:organi[sz]ation|company|tenant|organisatie|bedrijf)\b|\bas an? guest (?:at|in|of|with)\b|\bals gast (?:bij|in|van)\b|\bswitch(?:ing)? (?:to )?(?:the )?(?:other |another |their )?(?:organi[sz]ation|tenant|directory)\b|\b(?:wisselen|overschakelen) (?:van|naar) (?:\S+ ){0,2}?(?:organisatie|tenant|omgeving)\b|\b(?:i|we|i['’]ve)(?: \S+){0,3} invited (?:to|by|as|in|for|into)\b|\b(?:invited|added) (?:me|us)\b|\b(?:ik|we|wij)(?: \S+){0,5} uitgenodigd\b|\b(?:me|mij|ons) (?:\S+ ){0,3}?uitgenodigd\b|\b(?:uitnodiging) (?:\S+ )?(?:gekregen|ontvangen) van\b|\bshared (?:with (?:me|us)|channel)\b[^.!?\n]{0,30}\b(?:by|of|from) ${elsewhere}\b)`,
    'iu',
  ),
  'organisation-blocks':
    /(?:\baccess (?:is|was|has been|to \S+ is) blocked by (?:the|your|my|his|her|their|our|an?) (?:\S+ )?(?:organi[sz]ation|company)\b|\b(?:blocked|not allowed|forbidden|restricted) by (?:your|my|our|his|her|the) (?:own |home )?organi[sz]ation\b|\bcross-?tenant (?:access )?(?:policy|settings?)\b|\b(?:outbound|inbound) access policy\b|\btoegang (?:is |wordt )?(?:geblokkeerd|geweigerd) door (?:de|het|je|uw|mijn|onze) (?:eigen )?(?:organisatie|bedrijf)\b|\b(?:de|je|uw|mijn|onze|hun) (?:eigen )?organisatie (?:blokkeert|staat)\b[^.!?\n]{0,40}\b(?:toegang|niet toe)\b|\bdoor (?:de|je|uw|mijn|onze) organisatie geblokkeerd\b)/iu,
  'network-restricts':
    /(?:\bnetwork administrator has blocked\b|\bexternal access is blocked by policy\b|\b(?:IT department|IT-afdeling)\b[^.!?\n]{0,20}\b(?:has )?(?:restrict\w*|beperkt|ingesteld) (?:\S+ ){0,3}?(?:which|welke) organi[sz]a(?:tions?|ties)\b|\brestricted which organi[sz]ations\b|\baccess to \S+ tenant is denied\b|\btenant restrictions?\b|\bnetwerkbeheerder heeft (?:de )?toegang geblokkeerd\b|\bexterne toegang is (?:door (?:het )?beleid )?geblokkeerd\b|\btoegang tot (?:de )?tenant \S+ is geweigerd\b|\btenantbeperking\w*\b)/iu,
} as const
