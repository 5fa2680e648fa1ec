import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import type { ServicePrincipal } from '../../model/facts/apps.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import { listOrNone } from '../../model/value.ts'
import { mayBeOff, offInQuestion, switchedOffBy } from '../../semantics/switched-off.ts'

/** Somebody of the organisation switched the app off for sign-in, so that nobody gets in (https://learn.microsoft.com/entra/identity/enterprise-apps/disable-user-sign-in-portal). */
export const appDisabledInTenant = defineCheck({
  id: 'app-disabled-in-tenant',
  needs: ['account', 'app'],
  uses: ['signIns', 'appOwners'],
  appliesTo: (symptoms) => symptoms.app !== undefined && mayBeOff(symptoms),
  judge: (facts, symptoms, now) => {
    const { app, signIns } = facts
    if (app.is !== 'in-tenant' || switchedOffBy(app) !== 'tenant') return 'ok'
    const off = offInQuestion(app, signIns, symptoms, now)
    return off ? problem(facts, app, off) : 'ok'
  },
  text: {
    title: '{app} is switched off in this organisation',
    person:
      '{app} has been switched off for everybody in your organisation, so nobody can sign in to it. Your account and your password are fine. It may be deliberate.',
    agent:
      '{app} is disabled for sign-in in this tenant (accountEnabled of the service principal is false): nobody gets in, whoever is assigned. Microsoft did not do it. It may be deliberate.',
    evidence: {
      off: '{app} is switched off for sign-in, for everybody',
      refused: 'Sign-in to {app} on {at} was refused with AADSTS{code}',
      owners: 'Owners of {app}: {owners}',
    },
    steps: {
      askOwner:
        'Ask {owners, select, none {the owner of {app}, or the helpdesk,} other {{owners}}} why {app} is off, and what to use instead.',
      adminDecides: 'If it is a mistake, an administrator can switch it on again; you cannot do that yourself.',
      findReason:
        'Find out who switched {app} off and why (Entra audit log, category ApplicationManagement): phased out, a security incident, or a blocked approval request, which also switches an app off.',
      enable:
        'Only when it turns out to be a mistake, and the owner agrees: set “Enabled for users to sign in?” to Yes under Properties of the app (Cloud Application Administrator), then have {name} sign in again.',
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
    whoCanFix: 'identity-admin',
    values: { app: app.displayName, name: account.displayName, owners },
    evidence: evidenceLines(
      { say: 'off', from: 'app' },
      refused && {
        say: 'refused',
        from: 'signIns',
        values: { at: { instant: refused.createdDateTime }, code: String(refused.errorCode) },
      },
      appOwners.length > 0 && { say: 'owners', from: 'appOwners', for: 'agent' },
    ),
    remedies: [
      { by: 'user', step: 'askOwner', for: 'person' },
      { by: 'identity-admin', step: 'adminDecides', for: 'person' },
      { by: 'helpdesk', step: 'findReason', for: 'agent' },
      {
        by: 'identity-admin',
        step: 'enable',
        for: 'agent',
        link: link('enterprise-app', { servicePrincipalId: app.id, appId: app.appId }),
      },
    ],
  }
}
