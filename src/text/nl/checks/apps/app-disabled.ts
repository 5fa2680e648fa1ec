import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een app die uit staat zonder dat duidelijk is wie dat deed. */
export const appDisabled: CheckTexts['app-disabled'] = {
  title: '{app, select, none {De app} other {{app}}} {state, select, on {was} other {is}} uitgeschakeld',
  person:
    '{is, select, service {Een dienst die de app nodig heeft, {app, select, none {die de pagina niet noemt} other {{app}}}, is uitgeschakeld, en daar stopt de aanmelding.} other {{app, select, none {De app} other {{app}}} {state, select, on {was} other {is}} uitgeschakeld voor aanmelding.}} Het ligt niet aan je account of je wachtwoord.{state, select, on { Inmiddels lijkt de app weer aan te staan.} other {}}',
  agent:
    '{is, select, service {De gevraagde dienst ({app, select, none {niet genoemd} other {{app}}}) is uitgeschakeld in deze tenant: door een beheerder, of omdat het abonnement is afgelopen.} other {{app, select, none {De app} other {{app}}} is geweigerd omdat die is uitgeschakeld (AADSTS{code}). {state, select, on {In deze tenant staat de app nu aan: iemand heeft die weer aangezet, of de maker heeft de app bij zichzelf uitgeschakeld.} other {Hoe de app in deze tenant staat is niet te lezen, dus het is niet duidelijk of een beheerder, de maker of Microsoft het deed.}}}}',
  evidence: {
    refused: 'De aanmelding{app, select, none {} other { bij {app}}} op {at} is geweigerd met AADSTS{code}',
    on: '{app} staat nu aan in deze tenant',
  },
  steps: {
    tryAgain: 'Probeer het nog eens in een nieuw privévenster: misschien staat de app weer aan.',
    askHelpdesk:
      'Vraag de helpdesk, of de eigenaar van {app, select, none {de app} other {{app}}}, of dit bewust is gedaan en wat je nu kunt gebruiken.',
    look: 'Open {app, select, none {de app} other {{app}}} bij Bedrijfstoepassingen: staat het aanmelden door gebruikers op Ja, en zegt een balk dat Microsoft de app heeft uitgeschakeld?{is, select, service { Kijk bij een dienst van Microsoft ook of het abonnement is afgelopen.} other {}}',
    decide:
      'Zoek eerst uit waarom, voordat iemand iets aanzet; daarvoor zijn een Cloudtoepassingsbeheerder en een ja van de eigenaar nodig. Staat de app hier aan en wordt die toch geweigerd? Dan is de maker aan zet.',
  },
}
