/** Access to apps. */
export const appsSigns = {
  'says-not-assigned':
    /\b(?:not assigned (?:to|access)|is ?n.?t assigned|not been assigned|block users unless they are specifically granted|(?:no|not have|do ?n.t have|does ?n.t have) access to (?:this|the) app\w*|niet toegewezen|geen toegang (?:tot|voor) (?:deze|de|dit) (?:app|applicatie|toepassing|programma))/iu,
  'signed-in-but-app-refuses':
    /(?:\b(?:i can|can|able to) (?:log|sign) ?-?(?:in|on)\b.{0,25}\bbut|\b(?:sign|log)(?:s|ged|ned|ging|ning)?[ -]?(?:in|on) (?:works|work|is fine|fine|ok|okay|succeeds|succeeded|was successful|goes well)\b.{0,40}\bbut|\bafter (?:i )?(?:sign|log)(?:ing|ging|ned|ged)?[ -]?(?:in|on)\b|\b(?:signed|logged) in (?:fine|ok|successfully)\b|\b(?:kan|kon) (?:\S+ )?wel (?:inloggen|aanmelden)\b|\b(?:inloggen|aanmelden) (?:lukt|werkt|gaat) wel\b|\bna (?:het )?(?:inloggen|aanmelden)\b|\berror (?:page )?(?:of|from|in|inside) the app\b)/iu,
  'app-not-listed':
    /\b(?:my ?apps|mijn ?apps|tiles?|tegel\w*|app launcher|app-?startprogramma|(?:app|it) (?:is )?not (?:listed|in the list|in my list)|staat (?:\S+ )?niet (?:\S+ )?in (?:de|mijn|mn) (?:lijst|apps))\b/iu,
} as const
