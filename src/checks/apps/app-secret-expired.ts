import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import type { Application } from '../../model/facts/apps.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Remedy } from '../../model/remedy.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { listOrNone } from '../../model/value.ts'
import { nameOfApp } from '../../semantics/app-of-event.ts'
import { endedSecret, mayHaveEndedSecret, type EndedSecret } from '../../semantics/ended-secret.ts'

/** The secret or certificate by which the app proves itself to Entra ID has ended, so that it gets no token for anybody (https://learn.microsoft.com/entra/identity-platform/reference-error-codes). */
export const appSecretExpired = defineCheck({
  id: 'app-secret-expired',
  needs: ['account'],
  uses: ['signIns', 'app', 'application', 'applicationOwners'],
  appliesTo: mayHaveEndedSecret,
  judge: (facts, symptoms, now) => {
    const ended = endedSecret(facts, symptoms, now)
    return ended ? problem(facts, symptoms, ended) : 'ok'
  },
  text: {
    title:
      'The {kind, select, certificate {certificate} other {client secret}} of {app, select, none {the app} other {{app}}} has expired',
    person:
      'Your own sign-in is in order, but {app, select, none {the app} other {{app}}} itself no longer gets access: a key of the app has expired. Everybody who uses it meets this. You cannot solve it, and it is not your account or your password.',
    agent:
      'The {kind, select, certificate {certificate} other {client secret}} with which {app, select, none {the app} other {{app}}} gets its tokens has expired{state, select, ended { on {at}; it has no other that counts} other {}}. It fails for all its users until it has a new one.{state, select, newer { A newer one counts until {until}: the app itself still uses the old one (expired on {at}).} elsewhere { Its registration is not in this tenant, so its maker has to renew it.} other {}}',
    evidence: {
      refused: 'The sign-in on {at} was refused with AADSTS{code}',
      ended: 'The newest secret or certificate of the app expired on {at}',
      newer: 'One expired on {at}; another counts until {until}',
      owners: 'Owners of the app: {owners}',
    },
    steps: {
      tellOwner:
        'Tell {owners, select, none {the owner of {app, select, none {the app} other {{app}}}, or the helpdesk,} other {{owners}}}: the key of the app has expired and has to be renewed.',
      wait: 'Trying again or another password does not help; wait until they say that it works again.',
      renew:
        '{state, select, newer {Have {owners, select, none {the owner} other {{owners}}} put the newer secret in the settings of the app and restart it.} elsewhere {Have whoever runs the app ask its maker for a new secret or certificate.} other {Have {owners, select, none {the owner} other {{owners}}} make a new secret or certificate under Certificates & secrets of the app registration, put it in the settings of the app and restart it.}}',
      remind: 'Then remove the old one, and note when the new one ends. Never send a secret by chat or mail.',
    },
  },
})

const states = { 'all-ended': 'ended', 'some-ended': 'newer', good: 'unknown', unknown: 'unknown' } as const

const problem = (
  { account, app, application, applicationOwners = [] }: Pick<Facts, 'account'> & Partial<Facts>,
  symptoms: Symptoms,
  { kind, code, event, credentials, explains }: EndedSecret,
): Problem => {
  const owners = applicationOwners.map(({ displayName }) => displayName)
  const at = 'at' in credentials ? { instant: credentials.at } : ''
  const until = 'until' in credentials ? { instant: credentials.until } : ''
  return {
    explains,
    whoCanFix: 'app-owner',
    values: {
      app: nameOfApp(event, app, symptoms),
      name: account.displayName,
      kind,
      state: application?.is === 'not-in-tenant' ? 'elsewhere' : states[credentials.is],
      at,
      until,
      owners: listOrNone(owners),
    },
    evidence: evidenceLines(
      event && {
        say: 'refused',
        from: 'signIns',
        values: { at: { instant: event.createdDateTime }, code: String(code ?? event.errorCode) },
      },
      credentials.is === 'all-ended' && { say: 'ended', from: 'application', values: { at } },
      credentials.is === 'some-ended' && { say: 'newer', from: 'application', for: 'agent', values: { at, until } },
      owners.length > 0 && { say: 'owners', from: 'applicationOwners', for: 'agent' },
    ),
    remedies: steps(application),
  }
}

const steps = (application: Application | undefined): readonly Remedy[] => [
  { by: 'app-owner', step: 'tellOwner', for: 'person' },
  { by: 'user', step: 'wait', for: 'person' },
  {
    by: 'app-owner',
    step: 'renew',
    for: 'agent',
    ...(application?.is === 'in-tenant' && { link: link('app-registration', { appId: application.appId }) }),
  },
  { by: 'app-owner', step: 'remind', for: 'agent' },
]
