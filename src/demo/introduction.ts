import type { ClientPerson } from './client/client-person.ts'
import type { Persona } from './tenant-file.ts'

/** Somebody at a client: where it is, or how to get one. */
export interface Seat {
  readonly person: ClientPerson
  readonly client: { readonly url: string } | { readonly missing: string }
}

/** What a started demo tells: who you are, where to go, what to try. */
export interface Introduction {
  readonly person: Seat
  readonly agent: Seat | undefined
  readonly personas: readonly Persona[]
  readonly botUrl: string
}

/** Longer texts are shown whole, apart, to be copied. */
const oneLine = 120

const general = [
  'I cannot open Expense Cloud',
  'Is there something wrong with my account?',
  'Teams says I am not licensed',
  'teams vraagt om meer informatie als ik me aanmeld',
]

/** The text for the terminal. */
export const introduction = ({ person, agent, personas, botUrl }: Introduction): string => {
  const mine = personas.find(({ userPrincipalName }) => userPrincipalName === person.person.userPrincipalName)
  const page = mine && mine.try.length > oneLine ? mine.try : undefined
  const tries = [...(mine && !page ? [mine.try] : []), ...general].slice(0, 5)
  const forAgent = page ? [`check ${person.person.userPrincipalName}: cannot sign in`] : []
  return [
    '',
    '  Signpost is running (demo tenant, on this machine only).',
    '',
    ...seatLines('You are    ', person, mine?.about),
    ...(agent ? seatLines('An agent is', agent) : []),
    `  Bot          ${botUrl}/api/messages`,
    `  Be another   npm start -- --as ${personas.at(1)?.userPrincipalName ?? 'UPN'}`,
    '',
    '  Try one of these:',
    ...tries.map((text) => `   · ${text}`),
    ...(agent ? forAgent.map((text) => `   · ${text}   (as the agent)`) : []),
    ...(page ? ['', '  Or paste this error page:', '', ...page.split('\n').map((line) => `      ${line}`)] : []),
    '',
    '  Ctrl-C stops everything.',
    '',
  ].join('\n')
}

const seatLines = (label: string, { person, client }: Seat, about?: string): readonly string[] => [
  `  ${label}  ${person.displayName} (${person.userPrincipalName})${about ? `: ${about}` : ''}`,
  'url' in client ? `  Open         ${client.url}` : `  No client    ${client.missing}`,
]
