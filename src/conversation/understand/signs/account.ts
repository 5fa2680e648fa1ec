/** The account. */
export const accountSigns = {
  'says-disabled':
    /\b(?:account (?:is|has been|was|seems|looks) (?:currently )?(?:disabled|blocked|deactivated|switched off|inactive)|(?:disabled|deactivated) account|account (?:is|lijkt|was) (?:uitgeschakeld|geblokkeerd|gedeactiveerd|inactief)|(?:uitgeschakeld|gedeactiveerd) account)/iu,
} as const
