/** Microsoft’s services as such. */
export const serviceSigns = {
  'says-down':
    /(?:\b(?:is|are|was|be|seems?|seem|went|gone|still|all|completely|totally|has been) down\b(?! (?:to|the|for me to|on))|\bdown (?:for (?:everyone|everybody|all)|again|today|at the moment|right now)\b|\boutages?\b|\b(?:service|microsoft|office|m365|teams|outlook|exchange|sharepoint|entra|azure)\b[^.!?\n]{0,20}\b(?:disruption|incident|having (?:issues|problems|trouble))\b|\b(?:issue|problem|trouble|incident|disruption) (?:at|with|on the side of) (?:microsoft|ms|office 365|m365|azure)\b|\bmicrosoft'?s (?:side|end|fault)\b|\b(?:storing|storingen)\b(?! (?:in de|aan de) (?:printer|airco))|\b(?:ligt|lag|liggen|gaat) (?:\S+ ){0,3}?(?:eruit|plat|op (?:z.n|zijn) gat)\b|\b(?:eruit|plat)(?:gelegen| ligt| gegaan)\b|\b(?:is|zijn) (?:\S+ )?(?:down|uit de lucht|onbereikbaar)\b)/iu,
} as const
