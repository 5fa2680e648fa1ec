/** Words of everyday English and Dutch, of offices and of sign-in trouble: on their own they do not name an app. */
const ordinary: ReadonlySet<string> = new Set(
  `
a about above absence access account accounts accounting action active activity actually add address admin
administration administrator advice after again against agenda agent ago agreement alert alerts all allow allowed
almost alone already also always am amsterdam an analysis analytics and another answer any anybody anymore anyone anything api
app application applications apply approval approvals approve apps archive are area around as ask asked asking assets
assign assigned assistant at attempt auth authentication authenticator authorization automation available away azure
back backup bad badge bank banking based be because been before begin behind being believe benefit benefits best better
between big bill billing billings block blocked board book booking bookings bookmark both bot bottom box branch break
bridge bring browser budget bug build building bus business busy but button buy by calendar call calls came campus can
cannot card care career careers case cases cash catalog center central centre change changed channel chat check checks
child choice choose city class classroom clean clear click client clients clock close cloud club code codes collaboration collect
colleague colleagues come comes community company compliance compliant computer conditional conference connect connected
connection connector connectors connects console consent console contact contacts content contract contracts control
cookie copy core corporate correct cost could country course courses create credentials credit customer customers daily
dashboard data database date day days deal dear default delivery demo department deploy design desk desktop detail
details dev develop developer development device devices did different digital direct directory disabled discover do
docs doctor document documents does doing domain done door down download drive during duty each early earlier easy
edge edit education either email employee employees empty enable end engine enough enter enterprise entry environment
equipment error errors etc even evening event events ever every everybody everyone everything exactly example except
excuse expense expenses expired explorer export express external extra face factory failed fails fault feature feedback
feel few field file files fill finance finances financial find fine finish fire first fix fleet flow folder folders
follow food for force forecast forgot form forms found free friday friend from front full fund further future gate
gateway gave general get gets getting give given gives go goes going gone good got graph great group groups guest guide
guy had half hand handle happen happened happens hard has have having he head health hello help helpdesk her here hey hi
high him his history hit hold holiday holidays home hope hospital host hotel hour hours house how however hr hub human
hundred i icon id idea identity if image import important improve in inbox incident info inform information
infrastructure innovation inside install instead insurance insights integration intelligence interface internal internet
intranet into inventory invoice invoices invoicing is issue issues it item items its job jobs join just keep key keys
kind kitchen know knowledge lab label language laptop last late later launch law lead leads learn learning least leave
legal less let letter level library licence license licensed life light like limit line lines link links linked list
live load local location lock locked log logged logging login logistics logon logs long look looks lost lot love lunch
mac machine made mail mailbox main maintenance make makes man manage managed management manager many map maps market
marketing marketplace match materials matter may maybe me mean means media medical meet meeting meetings member members
memo menu message messages messaging messenger method mfa microsoft might mind mine minute minutes mobile mode model
moment monday money monitor monitoring month months more morning most move much multi music must my name need needed
needs network never new news newsletter next nice night no nobody none normal normally not note notes nothing
notification notifications now number object of off offer office offline often ok okay old on once one online only open
opened opening opens operation operations opinion option options or order orders organisation organization other others
our out outlook over overview own owner page pages paid paper parking part partner partners password passwords past
patient patients pay paying payment payments payroll pc pension people per perfect performance perhaps permission
permissions person personal personnel phone photo photos pick picture place plan planned planner planning plans platform
play please point policies policy pool portal portals possible post power preview price print printer printing private
pro problem problems process product production products profile program project projects prompt proof protection proxy
public purchase purchasing put quality question questions queue quick quickly quite quote rate reach read reader ready
real really reason receive received recent reception record records recovery recruitment register registration reject
release remote report reporting reports request requests require required requires research reservation reservations
reset resource resources rest result results retail return review right risk roadmap roster role roles room rooms run
running safe safety said salary sale sales same sandbox saturday save saw say saying says scan schedule scheduling
school science scope screen search second section secure security see seem seems seen self sell send sent server service
services session set setting settings setup several share shared she shift shifts ship shipping shop short should show
shows side sign signed signin signing sign signup simple since single site sites situation sixteen size skills small smart
so social software some somebody someone something sometimes son soon sorry source space speak sport staff stage staging
standard start started starts state status stay step steps still stock stop stopped storage store story strange stream
street studio stuff subscription success such suddenly sunday suite supplier suppliers supply support sure survey
surveys switch sync system systems tab table tablet take takes talent talk target task tasks tax team teams tech
technical telephone tell tenant test testing tests text than thank thanks that the their them then there these they
thing things think third this those though three through thursday ticket ticketing tickets tile time times timesheet
timesheets timestamp to today together token told tomorrow too took tool tools top total track tracker tracking trade
train training trainings transfer transport travel travels trial tried trip trouble troubleshooting true trust try
trying tuesday turn two type under university unknown unless until up update updates upload urgent us use used user
users uses using usually utility vacation value vendor vendors verification verify version very via video view viewer
vision visit visitor visitors voice vpn wait waiting wallet want wanted wants warehouse warning was watch way we web
website wednesday week weekend weeks welcome well went were what when where whether which while who whole why wiki will
window windows wireless with within without wizard woman word work worked worker workers workflow workforce working
workplace works workshop workspace world worry would write wrong year years yellow yes yesterday yet you your yours
aan aanmelden aanmelding aanvraag aanvragen account achter actie afdeling afspraak al alle alleen alles als altijd ander
andere anders apparaat apparaten applicatie arts auto avond baas bank bedankt bedrijf bedrijven beetje beheer beheerder
bekend belangrijk bellen ben beoordeling beschikbaar bestand bestanden bestelling bestellingen betaling betalingen beter
beurt bij bijna bijvoorbeeld binnen blijf blijft boek boven brief budget buiten calls collega collegas computer contact
contract controle daar daarna dag dagen dan dank dat datum de deel deze dezelfde dienst diensten dingen dit document
documenten doe doen doet door dossier dossiers drie dus echt een eens eerder eerst eerste eigen eind email en er erg
ergens even factuur facturen faq fiets fout foutcode foutmelding functie gaan gaat gebeurt gebruik gebruiken gebruiker
gedaan geeft geen gegevens gehad gek geld geleden geloof gemaakt gemeente genoeg geplaatst gesprek getal gevonden gewoon
gezien ging gisteren goed goede goedemiddag goedemorgen graag groep groepen groet groeten haal hallo handleiding had
heb hebben heeft heel helaas helemaal help helpen het hetzelfde hier hij hoe hoi hoog hoor huis hulp iedereen iemand iets
ik in informatie ingelogd ingevuld inkoop inloggen instellingen is ja jaar jij jou jouw jullie kaart kamer kan kantoor
kassa keer kennis keuken kijk kijken klaar klacht klant klanten klantenservice klas klik klopt kom komen komt kon krijg
krijgen krijgt kunnen kwam laat laatste land lang laptop later leerling leerlingen legt lekker leren les lid licentie
lijkt lijst lokaal los loon lukt maak maakt maand maanden maandag maar maatregel magazijn mail maken man manier me medewerker
medewerkers meer meld melding meldingen men mensen met meteen methode middag mij mijn minuten misschien mobiel moet
moeten mogelijk mooi morgen naam naar nacht natuurlijk nee nemen net netwerk niemand niet niets nieuw nieuwe nieuws nodig
nog nooit nou nu nummer of om omdat onder onderhoud onderwijs ondersteuning ons ook op opdracht opdrachten open openen
opleiding opleidingen opnieuw oude over overal overzicht paar pagina papier pas pasje personeel personeelszaken persoon
plaats planning plek probeer proberen probleem problemen proces project projecten raar reden rapport rapportage reis
reizen regel rekening reservering reserveren rest rooster roosters ruimte salaris samen sinds site sleutel slot sneller
snel soms staat start stap stel stond straks student studenten systeem taak taken te team tegel tegen telefoon terug
test thuis tijd tijdens toch toe toegang toen toepassing toestel toets totaal tot tussen twee uit uitleg uren uur vaak
vakantie van vandaag vanmiddag vanmorgen vanochtend vast veel veilig veiligheid vergaderen vergadering vergeten verkeerd
verkoop verlof verplicht vervoer verzoek via vind vinden vond voor vorige vraag vraagt vragen vreemd vriendelijke vrij
vrijdag waar waarom wachten wachtwoord wagen wanneer want waren was wat website week weer weet weg wel welke werd werk
werken werkplek werkt weten wie wij wil winkel wist woensdag wordt worden zaken zaterdag ze zegt zeker zelf zet zie ziek
zien ziet zij zijn zit zo zoals zodat zoeken zondag zonder zorg zou
`
    .trim()
    .split(/\s+/),
)

/** Whether this word (lower case) says nothing about which app is meant: an everyday word, a number, or only a letter or two. */
export const isOrdinaryWord = (word: string): boolean =>
  word.length <= 2 || /^\p{N}+$/u.test(word) || ordinary.has(word)

const phrases: ReadonlySet<string> = new Set([
  'sign in',
  'sign on',
  'single sign on',
  'log in',
  'log on',
  'my account',
  'my profile',
  'my apps',
  'mijn apps',
  'mijn account',
  'help desk',
  'service desk',
  'it support',
  'customer service',
  'human resources',
  'time off',
  'self service',
  'password reset',
  'reset password',
  'security info',
  'user name',
  'web browser',
  'error page',
  'home page',
  'test account',
])

/** Whether this name (lower case, single spaces) can stand in any sentence without an app being meant. */
export const isOrdinaryName = (name: string): boolean => isPhrase(name) || isOrdinaryWord(name)

/** Whether this name (lower case, single spaces) is what people call signing in or getting help. */
export const isPhrase = (name: string): boolean => phrases.has(name)
