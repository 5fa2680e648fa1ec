/** What policies ask for. */
export const conditionalAccessSigns = {
  'device-not-allowed':
    /\b(?:device (?:to be|must be|needs to be|has to be|is not|isn.?t|not) (?:compliant|managed|registered|enrolled|healthy|secure)|non-?compliant|not compliant|keep your device secure|(?:unmanaged|unregistered|personal) device|company portal|bedrijfsporta(?:l|al)|(?:apparaat|toestel|laptop) (?:voldoet (?:\S+ )?niet|(?:is )?niet (?:compatibel|conform|compliant|beheerd|geregistreerd))|niet.?compatibel apparaat)/iu,
} as const
