import type { Other } from './others-phrasings.ts'

/** As helpdesk people type: fast, in small letters, the name first. Whoever is no agent gets nothing by it. */
const templates: readonly string[] = [
  '{low}: no mail, no teams',
  '{low}: geen mail, geen teams',
  '{low} has no outlook',
  '{low} heeft geen outlook',
  '{low} should have business central',
  '{low} net toegevoegd aan LIC-BusinessCentral maar nog geen licentie',
  '{low} heeft gewoon E3 maar teams zegt geen licentie',
  '{low} cannot open Teams on his phone',
  '{low} kan geen mail meer in outlook krijgen',
  '{low} krijgt 53003',
  '{low} gets 53003',
  '{low} new starter, nothing of office works',
  '{low} - mfa loop',
  '{low}, sales, mfa loop',
  '{low} (sales) locked',
  '{low} locked out',
  '{low} buitengesloten',
  '{low} van northwind kan niet meer bij ons in Teams',
  '{low} from northwind cannot get into our team',
  'user {low} says his authenticator is empty',
  'gebruiker {low} zegt dat authenticator leeg is',
  'User: {name}\nIssue: no licence',
  'user: {low}\nissue: no licence',
  'Naam: {name}\nProbleem: geen toegang',
  'caller: {low}',
  'beller: {alias}, outlook vraagt wachtwoord',
  '{alias} krijgt 53003',
  'user {alias} locked',
  'caller = {alias}; teams',
  'login: {alias}',
  'mw. {name}, Sales, kan niet inloggen',
  'dhr. {low} komt er niet in',
  'got {low} on the phone, his mailbox is gone',
  'heb {low} aan de lijn, zijn mailbox is weg',
  'spoke to {low}, phone lost',
  'belletje van {low}, wachtwoord verlopen',
  'ticket van {low}: sharepoint geeft 53000',
  "I can't get {low} logged in",
  'krijg {low} niet ingelogd in teams',
  'I added {low} to the group but no licence',
  'waarom krijgt {low} 53003',
  'is {low} compliant',
  '{NAME}: LOCKED',
  'teams broken for {low}',
]

/** Lines about somebody else without a word for a person, by name, in small letters and by how they sign in. */
export const typedFast = ({ upn, name }: Other): readonly string[] =>
  templates.map((template) =>
    template
      .replaceAll('{low}', name.toLowerCase())
      .replaceAll('{alias}', (upn.split('@', 1)[0] ?? '').replace(/^(.)[^.]*/u, '$1'))
      .replaceAll('{NAME}', name.toUpperCase())
      .replaceAll('{name}', name),
  )
