import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Remedy } from '../../model/remedy.ts'
import { asksWhetherWrong } from '../../semantics/asks-whether-wrong.ts'
import { blockedVisit, codeOfBlock, type BlockedVisit, type VisitFacts } from '../../semantics/blocked-visit.ts'

/** The organisation somebody is at home in does not let them sign in elsewhere (https://learn.microsoft.com/entra/external-id/cross-tenant-access-overview). */
export const crossTenantOutboundBlocked = defineCheck({
  id: 'cross-tenant-outbound-blocked',
  needs: [],
  uses: ['account', 'groups', 'signIns', 'organization', 'crossTenantAccess'],
  appliesTo: (symptoms) =>
    symptoms.codes.length === 0 ? !asksWhetherWrong(symptoms) : symptoms.codes.includes(codeOfBlock.outbound),
  judge: (facts, symptoms, now) => {
    const blocked = blockedVisit('outbound', facts, symptoms, now)
    return blocked ? problem(blocked, facts) : 'ok'
  },
  text: {
    title:
      '{by, select, us {This organisation does not allow signing in to the other organisation} other {The guest’s own organisation does not allow this visit}}',
    person:
      '{by, select, us {Your organisation does not allow your account to sign in to that other organisation.} other {Your own organisation does not allow your account to sign in to this organisation.}} Your account and password are fine, and nothing on your device changes this.',
    agent:
      '{by, select, us {The outbound access settings of this organisation (cross-tenant access) do not let {name} sign in to the other organisation. Only an identity administrator here can change that, not the other organisation.} other {The outbound access settings of the guest’s own organisation (cross-tenant access) do not allow signing in here. Nothing here can change that.}}',
    admin:
      '{by, select, us {The outbound access settings of this organisation (cross-tenant access, B2B collaboration) do not let {name} sign in to the other organisation. People and apps must both be allowed; settings for one organisation go before the defaults.{ours, select, none {} default { The default settings block this.} partner { The settings for that organisation block this.} other { The settings as they are now would let it through: they were changed, or the visit is of another kind, such as B2B direct connect.}}} other {The outbound access settings of the guest’s own organisation (cross-tenant access, B2B collaboration) do not allow signing in here. They cannot be read or changed from here.}}',
    evidence: {
      refused: 'The sign-in{app, select, none {} other { to {app}}} on {at} was refused with AADSTS500212',
      setting:
        'Outbound B2B collaboration is blocked {ours, select, partner {in the settings for that organisation} other {by default}}',
    },
    steps: {
      askAccess:
        'Do you need this for your work? Tell the helpdesk which organisation and what you want to open there.',
      decide: 'An identity administrator decides whether that organisation may be visited.',
      askHome: 'Ask the IT department of your own organisation to allow access to this organisation.',
      findOut: 'Ask {name} which organisation and which app it is about, and who answers for working together.',
      allow:
        'If it is wanted: add that organisation to the cross-tenant access settings and allow outbound access for the people and apps that need it (Security Administrator is enough). Leave the defaults as they are.',
      homeDecides: 'Only the IT department of the guest’s own organisation can allow this: have the guest ask there.',
    },
  },
})

const problem = ({ blockedBy, explains, event, ours }: BlockedVisit, { account }: VisitFacts): Problem => ({
  explains,
  whoCanFix: blockedBy === 'us' ? 'identity-admin' : 'nobody',
  values: {
    by: blockedBy,
    name: account?.displayName ?? 'none',
    ours: ours ? (ours.value ? 'allowed' : ours.from) : 'none',
  },
  evidence: evidenceLines(
    event && {
      say: 'refused',
      from: 'signIns',
      values: { at: { instant: event.createdDateTime }, app: event.appDisplayName || 'none' },
    },
    ours?.value === false && { say: 'setting', from: 'crossTenantAccess', for: 'agent' },
  ),
  remedies: remedies[blockedBy],
})

const remedies: Readonly<Record<'us' | 'them', readonly Remedy[]>> = {
  us: [
    { by: 'helpdesk', step: 'askAccess', for: 'person' },
    { by: 'identity-admin', step: 'decide', for: 'person' },
    { by: 'helpdesk', step: 'findOut', for: 'agent' },
    { by: 'identity-admin', step: 'allow', for: 'agent', link: link('cross-tenant-access') },
  ],
  them: [
    { by: 'user', step: 'askHome', for: 'person' },
    { by: 'nobody', step: 'homeDecides', for: 'agent' },
  ],
}
