/** Access to apps. */
export const appsSigns = {
  'says-not-assigned':
    /\b(?:not assigned (?:to|access)|is ?n.?t assigned|not been assigned|block users unless they are specifically granted|(?:no|not have|do ?n.t have|does ?n.t have) access to (?:this|the) app\w*|niet toegewezen|geen toegang (?:tot|voor) (?:deze|de|dit) (?:app|applicatie|toepassing|programma))/iu,
  'signed-in-but-app-refuses':
    /(?:\b(?:i can|can|able to) (?:log|sign) ?-?(?:in|on)\b.{0,25}\bbut|\b(?:sign|log)(?:s|ged|ned|ging|ning)?[ -]?(?:in|on) (?:works|work|is fine|fine|ok|okay|succeeds|succeeded|was successful|goes well)\b.{0,40}\bbut|\bafter (?:i )?(?:sign|log)(?:ing|ging|ned|ged)?[ -]?(?:in|on)\b|\b(?:signed|logged) in (?:fine|ok|successfully)\b|\b(?:kan|kon) (?:\S+ )?wel (?:inloggen|aanmelden)\b|\b(?:inloggen|aanmelden) (?:lukt|werkt|gaat) wel\b|\bna (?:het )?(?:inloggen|aanmelden)\b|\berror (?:page )?(?:of|from|in|inside) the app\b)/iu,
  'says-app-disabled':
    /(?:\b(?:app|application|applicatie|toepassing|programma)\b[^.!?\n]{0,60}\b(?:is|was|has been|got|staat|werd|lijkt) (?:\S+ ){0,2}?(?:disabled|switched off|turned off|deactivated|uitgeschakeld|uitgezet|gedeactiveerd)\b(?! (?:account|user))|\bdisabled (?:app|application)\b|\buitgeschakelde (?:app|applicatie|toepassing)\b|\bapplication ['"][^'"\n]{1,80}['"](?:\s?\([^)\n]{1,80}\))? is disabled\b)/iu,
  'says-app-unknown':
    /(?:\b(?:was|is|were|be) (?:not|n['’]t) found in the (?:directory|tenant)\b|\b(?:app|application)\b[^.!?\n]{0,80}\b(?:not found|could ?n.?t be found|does ?n.?t exist|does not exist|is unknown|not (?:installed|registered|known))\b|\b(?:app|applicatie|toepassing)\b[^.!?\n]{0,80}\b(?:niet gevonden|bestaat niet|onbekend|niet (?:geregistreerd|bekend|geïnstalleerd))\b|\bniet gevonden in de (?:directory|tenant|map)\b)/iu,
  'says-secret-expired':
    /(?:\b(?:client )?(?:secret|app key|client key|application key)(?: keys?)?\b[^.!?\n]{0,60}\b(?:expired|expires|ran out|has run out|out of date|outdated|verlopen|verloopt)\b|\bexpired (?:client )?(?:secret|key)s?\b|\b(?:verlopen|vervallen) (?:client ?)?(?:secret|sleutel)\b|\b(?:secret|geheim|sleutel) (?:van de app )?(?:is |zijn )?(?:verlopen|vervallen)\b)/iu,
  'keeps-looping':
    /(?:\b(?:redirect(?:ion|s|ing)?|sign-?in|log-?in|endless|infinite|authentication) loops?\b|\bin (?:an? |een )?(?:endless |infinite |eindeloze )?(?:loop|lus)\b|\b(?:stuck|caught) in a (?:\S+ )?loop\b|\bloop(?:s|ing)\b|\btoo many (?:redirects|times redirected)\b|\bredirected you too many times\b|\bERR_TOO_MANY_REDIRECTS\b|\bkeeps? (?:on )?(?:redirecting|bouncing|jumping|flashing|reloading|refreshing|going back and forth|sending me back)\b|\bback and forth\b|\b(?:te (?:vaak|veel)|steeds|continu) (?:\S+ ){0,2}?(?:omgeleid|doorgestuurd|omleidingen)\b|\bblijft (?:\S+ ){0,3}?(?:heen en weer|verversen|herladen|doorsturen|omleiden|springen|rondjes draaien|terugsturen)\b|\bheen en weer\b|\b(?:oneindige|eindeloze) (?:lus|loop)\b|\binlog(?:lus|loop)\b)/iu,
} as const
