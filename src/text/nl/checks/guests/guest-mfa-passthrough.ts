import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een gast die niet aan de MFA kan voldoen. */
export const guestMfaPassthrough: CheckTexts['guest-mfa-passthrough'] = {
  title: 'De gast kan niet voldoen aan de MFA die deze organisatie vraagt',
  person:
    'Deze organisatie vraagt gasten om meervoudige verificatie (MFA). {way, select, custom {De manier waarop werkt niet voor gasten.} other {{home, select, personal {Het account dat je gebruikt kan niet laten zien dat die gedaan is.} other {De MFA die je bij je eigen organisatie doet, telt hier niet.}}}} Aan je wachtwoord ligt het niet, en thuis nog eens goedkeuren helpt niet.',
  agent:
    '{name}, een gast, moet hier MFA doen en kan dat niet: {way, select, custom {er wordt om een aangepast besturingselement gevraagd, waaraan mensen van een andere organisatie niet kunnen voldoen} other {{home, select, personal {het account is niet van een Entra-organisatie, dus de MFA ervan kan hier niet worden vertrouwd} other {MFA van de eigen organisatie wordt hier niet vertrouwd}}}}.{policies, select, none {} other { Gevraagd door {policies}.}}',
  admin:
    '{name}, een gast, moet hier MFA doen en kan dat niet: {way, select, custom {er wordt om een aangepast besturingselement gevraagd, waaraan mensen van een andere organisatie niet kunnen voldoen; aan MFA als toekenning, of een verificatiesterkte, wel} other {{home, select, personal {het account is niet van een Entra-organisatie, dus de MFA ervan kan hier niet worden vertrouwd. De gast komt erdoor als hier een methode is geregistreerd} other {MFA die in de thuistenant is gedaan, wordt hier niet vertrouwd (inkomend vertrouwen {trust, select, unknown {is niet bekend} default {staat uit in de standaardinstellingen} other {staat uit voor die organisatie}}). De gast komt erdoor als die wel wordt vertrouwd en daar is gedaan, of als hier een methode is geregistreerd}}}}.{policies, select, none {} other { Gevraagd door {policies}.}}',
  evidence: {
    refused: 'De aanmelding{app, select, none {} other { bij {app}}} op {at} stopte met AADSTS{code}',
    trust:
      'MFA van de eigen organisatie wordt hier niet vertrouwd (inkomend vertrouwen, isMfaAccepted is false {trust, select, default {in de standaardinstellingen} other {voor die organisatie}})',
    personal: 'Het gastaccount is gekoppeld aan {issuer}, niet aan een Entra-organisatie',
    policies: 'MFA wordt gevraagd door {policies}',
  },
  steps: {
    register:
      'Als de pagina om meer informatie vraagt, stel dan daar een methode in voor deze organisatie, zoals Microsoft Authenticator.',
    askHost: 'Vraag degene hier met wie je samenwerkt om de helpdesk te vertellen dat je MFA niet wordt geaccepteerd.',
    decide:
      'Een identiteitsbeheerder hier kan ervoor zorgen dat gasten van jouw organisatie aan de MFA kunnen voldoen.',
    letRegister:
      'Intussen kan {name} een methode voor deze organisatie registreren, waar de pagina om meer informatie vraagt.',
    trust:
      'Vertrouw je op de MFA van die organisatie: zet dat vertrouwen aan in de instellingen voor toegang tussen tenants (Binnenkomende toegang, Vertrouwensinstellingen), alleen voor die organisatie (Beveiligingsbeheerder is genoeg).',
    otherControl:
      'Vraag gasten om MFA met het ingebouwde besturingselement of een verificatiesterkte in plaats van het aangepaste besturingselement (Beheerder voor voorwaardelijke toegang is genoeg).',
    keepMfa: 'Sluit gasten niet uit van MFA om dit op te lossen.',
  },
}
