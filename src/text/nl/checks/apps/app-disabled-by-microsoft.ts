import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een app die Microsoft heeft uitgeschakeld. */
export const appDisabledByMicrosoft: CheckTexts['app-disabled-by-microsoft'] = {
  title: 'Microsoft heeft {app} uitgeschakeld',
  person:
    'Microsoft heeft {app} voor iedereen uitgeschakeld, omdat de app zich niet aan hun voorwaarden houdt. Niemand kan zich er aanmelden, en niemand in je organisatie kan dat veranderen. Met je account en je wachtwoord is niets mis.',
  agent:
    'Microsoft heeft {app} uitgeschakeld (disabledByMicrosoftStatus: {status}). Geen instelling van deze tenant zet de app weer aan: alleen de maker kan dit met Microsoft regelen.',
  evidence: {
    status: 'Microsoft heeft {app} uitgeschakeld',
    statusExact: 'De disabledByMicrosoftStatus van {app} is {status}',
    refused: 'De aanmelding bij {app} op {at} is geweigerd met AADSTS{code}',
    owners: 'Eigenaren van {app}: {owners}',
  },
  steps: {
    nobody: 'Probeer het niet opnieuw en zoek geen omweg: niemand hier kan {app} weer aanzetten.',
    askOwner:
      'Vraag {owners, select, none {de eigenaar van {app}, of de helpdesk,} other {{owners}}} wat je nu kunt gebruiken.',
    tellOwner:
      'Laat {owners, select, none {de gebruikers van {app}} other {{owners}}} weten dat Microsoft de app heeft uitgeschakeld; de maker kan Microsoft om een herbeoordeling vragen.',
    review:
      'Beschouw {app} tot die tijd als onveilig: kijk welke machtigingen en gegevens de app heeft en trek die zo nodig in (Cloudtoepassingsbeheerder).',
  },
}
