/** Words of signing in, access and accounts, in English and Dutch. */
const ours =
  /\b(?:sign(?:ed|ing)?[ -]?(?:in|on|out|up)?|log(?:ged|ging)?[ -]?(?:in|on|out)?|login|logon|password|pasword|account|access\w*|mfa|2fa|authenticat\w*|verif\w*|code|error|licen[sc]e\w*|permission|consent|approv\w*|blocked|block|locked|disabled|denied|refused|guest|invit\w*|tenant|sso|entra|azure|aad\w*|phone|teams|outlook|office|sharepoint|onedrive|excel|word|mailbox|mail|e-?mail|app|apps|portal|url|link|vpn|device|compliant|inlog\w*|aanmeld\w*|ingelogd|aangemeld|wachtwoord\w*|toegang|telefoon|toestel|melding|fout\w*|licentie\w*|toestemming|goedkeur\w*|geblokkeerd|vergrendeld|geweigerd|uitgeschakeld|gast|uitgenodigd|apparaat|beveilig\w*|verificatie|herstel\w*|open(?:en|t)?|cannot|can.?t|krijg\w*|doet het niet|werkt niet|does ?n.t work|not working|broken|stuk)\b/i

/** Things people ask an IT bot that are not about signing in. */
const others =
  /\b(?:printer\w*|print(?:en|ing)?|toner|papier(?:storing)?|coffee|koffie\w*|lunch|weather|weer(?:bericht)?|parking|parkeer\w*|salar\w*|payslip|loonstrook|holiday|vakantie(?:dagen)?|leave request|verlof\w*|monitor|keyboard|toetsenbord|mouse|muis|headset|projector|beamer|desk chair|bureaustoel|joke|grap|mop|recipe|recept|football|voetbal|train|trein|hotel|order (?:a|an|new)|bestel\w*|laptop (?:is )?(?:slow|traag)|battery|accu|wifi signal|meeting room|vergaderzaal|poem|gedicht|translate|vertaal)\b/i

/** Whether a message is about something else than signing in. Vague messages are ours: better to ask than to send away. */
export const isOutOfScope = (prose: string): boolean => {
  const wordCount = prose.match(/\p{L}+/gu)?.length ?? 0
  if (others.test(prose))
    return !/\b(?:sign|log|inlog|aanmeld|password|wachtwoord|aadsts|mfa|account|licen|access|toegang)/i.test(prose)
  return wordCount > 5 && !ours.test(prose)
}
