/** The account. */
export const accountSigns = {
  'says-disabled':
    /\b(?:account (?:is|has been|was|seems|looks) (?:currently )?(?:disabled|blocked|deactivated|switched off|inactive)|(?:disabled|deactivated) account|account (?:is|lijkt|was) (?:uitgeschakeld|geblokkeerd|gedeactiveerd|inactief)|(?:uitgeschakeld|gedeactiveerd) account)/iu,
  'says-no-such-account':
    /(?:\b(?:user ?name|account|user|address|adres|gebruikersnaam|gebruiker) (?:\S+ ){0,4}?(?:does ?n.?t|does not|did ?n.?t|did not) exist\b|\b(?:user ?name|account) (?:\S+ ){0,2}?(?:may|might|could) be (?:incorrect|wrong)\b|\b(?:could ?n.?t|could not|can.?t|cannot) find (?:an? |your |my |the |that )?(?:\S+ )?account\b|\baccount (?:is |was |has been |got )?(?:not found|deleted|removed)\b|\b(?:deleted|removed) (?:\S+ )?account\b|\b(?:account|gebruiker|gebruikersnaam|adres) (?:\S+ ){0,4}?bestaat (?:\S+ ){0,2}?niet\b|\b(?:account|gebruiker) (?:\S+ ){0,2}?(?:niet gevonden|verwijderd|gewist)\b|\bverwijderd account\b)/iu,
} as const
