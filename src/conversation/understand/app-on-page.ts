import { guid } from './guid.ts'

/** The app a page is about: an application id, a name, or both. */
export interface AppOnPage {
  readonly name?: string
  readonly appId?: string
}

const idLabel = new RegExp(
  String.raw`(?:\b|(?<=[a-z]))(?:app(?:lication)?[ _-]?id|toepassings-?id|app-id|anwendungs-?id|id (?:de l['’])?application|id d['’]application)["']?\s{0,3}[:=]?\s{0,3}["']?(${guid})`,
  'i',
)
const nameLabel =
  /(?:\b|(?<=[a-z]))(?:App[ -]?name|Application name|App-?naam|Naam van (?:de )?app|Toepassingsnaam|Anwendungsname|Nom de l['’]application)\s{0,3}:\s{0,3}([^\n]{2,80}?)\s*(?=App[ -]?id\s{0,3}:|Toepassings-?id|IP[ -]address|\n|$)/i

const word = String.raw`(?:application|toepassing|app|anwendung)`
/** Each takes the name and the id, or only one of them, from the sentences Microsoft writes. */
const sentences: readonly RegExp[] = [
  // "the application Expense Cloud ('448c…') to block"
  new RegExp(String.raw`${word} (?<name>[^\n'"()]{2,80}?) \(['"](?<id>${guid})['"]\)`, 'i'),
  // "application '4264…'(Contoso Intranet)"
  new RegExp(String.raw`${word} ['"](?<id>${guid})['"]\s?\((?<name>[^\n()]{2,80})\)`, 'i'),
  // "the application with ID '4264…' named 'Contoso Intranet'"
  new RegExp(String.raw`${word} with ID ['"](?<id>${guid})['"](?: named ['"](?<name>[^\n'"]{2,80})['"])?`, 'i'),
  // "Application with identifier '4264…' was not found", "configured for the application '4264…'"
  new RegExp(String.raw`${word} (?:with identifier )?['"](?<id>${guid})['"]`, 'i'),
  // "TaskFlow Planner needs permission to access resources in your organization"
  /(?:^|[\n:.–—-]|need admin approval)\s{0,3}(?!need admin)(?<name>[\p{Lu}\p{N}](?:(?! - )[^\n:.–—]){1,60}?) needs permission to access resources/iu,
  /(?:^|[\n:.–—-])\s{0,3}(?<name>[\p{Lu}\p{N}][^\n:.–—]{1,60}?) heeft (?:een )?machtiging nodig/u,
]

/** Reads which app an error page names, from its labels or its sentence; ids in lower case. */
export const appOnPage = (text: string): AppOnPage | undefined => {
  const straight = text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
  const labelled = named(nameLabel.exec(straight)?.[1], idLabel.exec(straight)?.[1])
  if (labelled) return labelled
  for (const sentence of sentences) {
    const { name, id } = sentence.exec(straight)?.groups ?? {}
    const found = named(name, id)
    if (found) return found
  }
  return undefined
}

const named = (name: string | undefined, appId: string | undefined): AppOnPage | undefined =>
  name || appId
    ? { ...(name ? { name: name.trim() } : {}), ...(appId ? { appId: appId.toLowerCase() } : {}) }
    : undefined
