import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import type { ServicePrincipal } from '../../model/facts/apps.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import { listOrNone } from '../../model/value.ts'
import { mayBeOff, offInQuestion, switchedOffBy } from '../../semantics/switched-off.ts'

/** Microsoft disabled the app everywhere, because it breaks their terms (https://learn.microsoft.com/graph/api/resources/serviceprincipal). */
export const appDisabledByMicrosoft = defineCheck({
  id: 'app-disabled-by-microsoft',
  needs: ['account', 'app'],
  uses: ['signIns', 'appOwners'],
  appliesTo: (symptoms) => symptoms.app !== undefined && mayBeOff(symptoms),
  judge: (facts, symptoms, now) => {
    const { app, signIns } = facts
    if (app.is !== 'in-tenant' || switchedOffBy(app) !== 'microsoft') return 'ok'
    const off = offInQuestion(app, signIns, symptoms, now)
    return off ? problem(facts, app, off) : 'ok'
  },
  text: {
    title: 'Microsoft has disabled {app}',
    person:
      'Microsoft has disabled {app} for everybody, because it does not keep to their terms. Nobody can sign in to it, and nobody in your organisation can change that. Your account and your password are fine.',
    agent:
      'Microsoft has disabled {app} (disabledByMicrosoftStatus: {status}). No setting of this tenant brings it back: only its publisher can settle this with Microsoft.',
    evidence: {
      status: 'Microsoft disabled {app}',
      statusExact: 'The disabledByMicrosoftStatus of {app} is {status}',
      refused: 'Sign-in to {app} on {at} was refused with AADSTS{code}',
      owners: 'Owners of {app}: {owners}',
    },
    steps: {
      nobody: 'Stop trying, and do not look for another way in: nobody here can switch {app} on again.',
      askOwner:
        'Ask {owners, select, none {the owner of {app}, or the helpdesk,} other {{owners}}} what to use instead.',
      tellOwner:
        'Tell {owners, select, none {whoever uses {app}} other {{owners}}} that Microsoft disabled it; its publisher can ask Microsoft for a review.',
      review:
        'Treat {app} as unsafe until that is settled: look at which permissions and data it has, and withdraw them if need be (Cloud Application Administrator).',
    },
  },
})

const problem = (
  { account, appOwners = [] }: Pick<Facts, 'account'> & Partial<Facts>,
  app: ServicePrincipal,
  { explains, refused }: NonNullable<ReturnType<typeof offInQuestion>>,
): Problem => {
  const owners = listOrNone(appOwners.map(({ displayName }) => displayName))
  return {
    explains,
    whoCanFix: 'nobody',
    values: {
      app: app.displayName,
      name: account.displayName,
      status: app.disabledByMicrosoftStatus ?? '',
      owners,
    },
    evidence: evidenceLines(
      { say: 'status', from: 'app' },
      { say: 'statusExact', from: 'app', for: 'agent' },
      refused && {
        say: 'refused',
        from: 'signIns',
        values: { at: { instant: refused.createdDateTime }, code: String(refused.errorCode) },
      },
      appOwners.length > 0 && { say: 'owners', from: 'appOwners', for: 'agent' },
    ),
    remedies: [
      { by: 'nobody', step: 'nobody', for: 'person' },
      { by: 'user', step: 'askOwner', for: 'person' },
      { by: 'app-owner', step: 'tellOwner', for: 'agent' },
      {
        by: 'identity-admin',
        step: 'review',
        for: 'agent',
        link: link('enterprise-app', { servicePrincipalId: app.id, appId: app.appId }),
      },
    ],
  }
}
