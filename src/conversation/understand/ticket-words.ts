/** Words of tickets in English and Dutch that no other list has, and that are nobody's name. */
const words: ReadonlySet<string> = new Set(
  `
added toegevoegd invited uitgenodigd meerdere several mensen people finance marketing sales legal logistics warehouse
sinds vanaf vanochtend vanmiddag vanavond gisterochtend gistermiddag straks zojuist daarnet momenteel tijdens ondanks
krijgt kreeg krijgen kregen komen kwam kwamen heeft hebben had hadden wordt worden werd werden blijft bleef bleven moet
moest moesten zit zat zaten staat stond stonden ziet zag mist gaat ging gingen doet deed deden zegt zei meldt meldde belt
belde vraagt vroeg vragen lukt werkt werkte werken opent openen laadt laden start starten stopt vastgelopen hangt crasht
traag langzaam kapot stuk defect weg verdwenen kwijt leeg zwart wit scherm zwarte witte blauw blauwe screen black white blue slow
broken dead frozen gone missing empty weird strange odd again opnieuw telkens steeds constant soms often vaak nooit ooit eindelijk
already yet only just even well gewoon alleen slechts ook zelfs nogmaals inmiddels ondertussen verder overigens trouwens
who whom whose which wie welke hoeveel hoelang waarop waarbij waarin daarmee hiermee ermee erbij ervan erop eraf erin erop
starter joiner leaver indiensttreding uitdienst onboarding offboarding rehire contractor externe extern external temp uitzendkracht
beller caller melder aanvrager requester reporter betreft onderwerp subject issue description omschrijving prioriteit priority
inbox postvak mailbox mailboxes agenda calendar contacts contacten map mappen folder folders bijlage attachment chat chats vergadering
meeting meetings bellen gebeld calling phoned rings rang voicemail spraakbericht headset camera microfoon microphone geluid sound
activate activated geactiveerd deactivated gedeactiveerd assigned toegewezen unassigned removed verwijderd revoked ingetrokken
expired verlopen renewed vernieuwd migrated gemigreerd synced gesynchroniseerd replicated provisioned deprovisioned onboarded enrolled ingeschreven
registered geregistreerd unregistered compliant noncompliant managed unmanaged joined hybrid cloud onprem premises federated federatie
adfs aadc pta phs pim jit cap mfa sms otp totp fido token tokens claim claims cookie cookies cache gecached session sessions sessie sessies
policy policies beleid beleidsregel regel rule rules ruleset filter filters exclusion uitzondering uitgesloten excluded included
ticket tickets incident incidents wijziging change changes storing outage degraded advisory alert melding meldingen waarschuwing prompt prompts popup
subscription abonnement trial proef licence licentie seats stoelen plan plans sku tier upgrade downgrade geüpgraded addon
enterprise premium basic business standard essentials professional plus pro lite light edition versie version
business central dynamics finance operations navision exact unit afas topdesk workday successfactors concur salesforce servicenow jira
confluence slack zoom webex miro figma canva dropbox github gitlab docusign adobe acrobat photoshop autocad sap oracle citrix vmware horizon
firefox chrome edge safari opera browser browsers incognito inprivate ios android macos linux ubuntu windows laptop desktop tablet
werkplek thuiswerkplek thuis home kantoor office locatie location abroad buitenland turkey turkije spain spanje germany duitsland belgium belgië
france frankrijk italy italië china india usa america amerika europe europa amsterdam utrecht rotterdam eindhoven london brussels antwerp berlin paris
travel reis vakantie holiday leave verlof ziek sick pregnant zwangerschapsverlof terug back return returned
ok oké prima thanks thx dank bedankt alvast groetjes groet mvg gr regards cheers tia asap spoed urgent dringend graag please pls svp aub
works working worked fails failing failed failure fails denies denied refuses refused rejects rejected loops looping spins spinning
hello hi hey hoi hallo dag goeiemorgen morning afternoon evening ochtend middag avond nacht
wel niet nooit niemand iedereen nergens overal ergens iets niets alles geen nothing anything everything something nowhere anywhere everywhere
nobody anybody everybody somebody anyone everyone someone none neither either both all half most many few some various
about over regarding inzake omtrent concerning volgens according namens behalf
cant dont doesnt didnt isnt wasnt wont couldnt wouldnt shouldnt hasnt havent arent im ive youre theyre shes hes its thats whats
new nieuw nieuwe old oud oude former voormalig vorige previous next volgende eerste laatste first last
zakelijk prive privé personal persoonlijk werk work account accounts profile profiel wachtwoord password passwords passwd pin pincode
adds adding removes removing opens opening asks asking tells telling shows showing needs needing wants wanting gets getting
gives giving throws throwing returns prompts blocks blocking locks locking unlock unlocked deblokkeren gedeblokkeerd ontgrendeld ontgrendelen
weekend maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday
januari februari maart april juni juli augustus september oktober november december january february march june july august october
receptie reception directie management board bestuur raad staf staff inkoop verkoop boekhouding administratie magazijn logistiek productie planning
facilitair facilities engineering research onderzoek operations communicatie communication design juridisch kwaliteit quality zorg school klas
guests gasten partners leveranciers suppliers vendors klanten customers clients consultants students leerlingen studenten docenten
loading laad reconnecting disconnecting disconnected verbonden verbinding verbreekt connecting offline online
intermittent intermittently sporadic sporadisch randomly willekeurig suddenly plotseling ineens opeens helaas unfortunately apparently blijkbaar
rooster roosters planbord urenstaat uren declaratie declaraties bestelsysteem reserveringen verlofaanvraag verzuim salarisstrook loonstrook
microsoft copilot intune defender purview viva loop clipchamp bookings whiteboard stream sway visio project lists planner
traders holding bv nv ltd inc gmbh accept invitation invitations uitnodiging uitnodigingen principal secret secrets global secure trade press archive prevention loss protection named locations belletje telefoontje buitengesloten vergrendeld phishing phish spam user users gebruiker gebruikers collega collegas colleague medewerker medewerkers medewerkster employee gast guest mevrouw meneer dhr mevr stagiair stagiaire intern docent student klant customer manager leidinggevende directeur director mentioned noemt noemde genoemd approved goedgekeurd checked gecheckt wil wilde unable misses sees wonders
conditional access security defaults identity protection governance authenticator authenticators passkey passkeys passwordless
hello sso saml oidc oauth scim ldap kerberos ntlm radius vpn zscaler globalprotect anyconnect fortinet forticlient wifi eduroam printers printer
configuration configuratie instelling instellingen setting settings setup installatie installed geïnstalleerd reinstall herinstalleren herstart herstarten rebooted restart restarted
`
    .trim()
    .split(/\s+/),
)

/** Whether a word is of the kind tickets are full of, whatever its case. */
export const isTicketWord = (word: string): boolean => words.has(word.toLowerCase())
