import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een gebruikersnaam die twee keer voorkomt. */
export const syncDuplicateUpn: CheckTexts['sync-duplicate-upn'] = {
  title: 'Een ander account heeft deze gebruikersnaam al',
  person:
    'Je gebruikersnaam komt twee keer voor in je organisatie. Daarom heeft Microsoft je account een andere naam gegeven: {upn}. Met je gewone naam kom je niet in dit account.',
  agent:
    'De gebruikersnaam die Active Directory aan {name} geeft, is in Entra ID al van een ander object. Daarom heet het account hier {upn}{renamed, select, yes { (die naam heeft Entra ID gemaakt)} other {}}; met de gewone naam komt {name} er niet in. Het wachtwoord is niet het probleem.',
  evidence: {
    conflict:
      'De synchronisatie meldt een conflict (PropertyConflict) op UserPrincipalName{at, select, unknown {} other { sinds {at}}}',
    upn: 'De gebruikersnaam in Entra ID is {upn}{mail, select, none {} other {, het mailadres {mail}}}',
  },
  steps: {
    useThis: 'Tot het is opgelost kun je je aanmelden als {upn}, met je gewone wachtwoord.',
    tellHelpdesk: 'Geef de helpdesk deze kaart: een beheerder moet je naam vrijmaken.',
    findOther:
      'Zoek het andere object met die gebruikersnaam of dat adres: zoek bij de gebruikers{mail, select, none {} other { op {mail}}}, ook bij contactpersonen, groepen en verwijderde gebruikers.',
    solve:
      'Spreek af wie de naam houdt, wijzig of verwijder de andere waar die wordt beheerd (bij gesynchroniseerde in Active Directory) en laat Entra Connect synchroniseren.',
    checkAfter:
      'Controleer daarna of {name} weer de goede gebruikersnaam heeft; er hoeft geen wachtwoord voor opnieuw ingesteld te worden.',
  },
}
