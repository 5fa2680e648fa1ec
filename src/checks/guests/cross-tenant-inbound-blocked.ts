import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Remedy } from '../../model/remedy.ts'
import { asksWhetherWrong } from '../../semantics/asks-whether-wrong.ts'
import { blockedVisit, codeOfBlock, type BlockedVisit, type VisitFacts } from '../../semantics/blocked-visit.ts'

/** The organisation that is visited does not let people of the other one in (https://learn.microsoft.com/entra/external-id/cross-tenant-access-overview). */
export const crossTenantInboundBlocked = defineCheck({
  id: 'cross-tenant-inbound-blocked',
  needs: [],
  uses: ['account', 'groups', 'signIns', 'organization', 'crossTenantAccess'],
  appliesTo: (symptoms) =>
    symptoms.codes.length === 0 ? !asksWhetherWrong(symptoms) : symptoms.codes.includes(codeOfBlock.inbound),
  judge: (facts, symptoms, now) => {
    const blocked = blockedVisit('inbound', facts, symptoms, now)
    return blocked ? problem(blocked, facts) : 'ok'
  },
  text: {
    title:
      '{by, select, us {This organisation does not admit people of that organisation} other {The other organisation does not admit this account}}',
    person:
      '{by, select, us {This organisation does not admit your account from your own organisation.} other {The other organisation does not admit your account. Your own organisation does not block it, and nobody here can change it.}} Your account and password are fine, and nothing on your device changes this.',
    agent:
      '{by, select, us {The inbound access settings of this organisation (cross-tenant access) do not admit {name, select, none {people} other {{name}}} from the other organisation. Only an identity administrator here can change that.} other {The inbound access settings of the other organisation (cross-tenant access) do not admit {name}. They cannot be seen or changed from here; a new password or invitation does not help.}}',
    admin:
      '{by, select, us {The inbound access settings of this organisation (cross-tenant access, B2B collaboration) do not admit {name, select, none {people} other {{name}}} from the other organisation. People and apps must both be allowed; settings for one organisation go before the defaults.{ours, select, none {} default { The default settings block this.} partner { The settings for that organisation block this.} other { The settings as they are now would let it through: they were changed, or the visit is of another kind, such as B2B direct connect.}}} other {The inbound access settings of the other organisation (cross-tenant access, B2B collaboration) do not admit {name}. They cannot be seen or changed from here; a new password or invitation does not help.}}',
    evidence: {
      refused: 'The sign-in{app, select, none {} other { to {app}}} on {at} was refused with AADSTS500213',
      setting:
        'Inbound B2B collaboration is blocked {ours, select, partner {in the settings for that organisation} other {by default}}',
    },
    steps: {
      askThere: 'Ask the person you work with there to have their IT department admit your organisation.',
      askHost: 'Ask the person you work with here whether you should have access; they can ask the helpdesk here.',
      decide: 'An identity administrator here decides whether your organisation is admitted.',
      onlyThere:
        'Only the IT department of the other organisation can admit {name}: have {name} ask the contact there, with the time and the ids of the error page.',
      findOut: 'Ask the person here who works with this guest whether that organisation is to be admitted.',
      allow:
        'If it is wanted: add that organisation to the cross-tenant access settings and allow inbound access for the people and apps that need it (Security Administrator is enough). Leave the defaults as they are.',
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
    { by: 'user', step: 'askHost', for: 'person' },
    { by: 'identity-admin', step: 'decide', for: 'person' },
    { by: 'helpdesk', step: 'findOut', for: 'agent' },
    { by: 'identity-admin', step: 'allow', for: 'agent', link: link('cross-tenant-access') },
  ],
  them: [
    { by: 'nobody', step: 'askThere', for: 'person' },
    { by: 'nobody', step: 'onlyThere', for: 'agent' },
  ],
}
