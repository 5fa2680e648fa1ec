import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import { lockoutInQuestion, type Lockout } from '../../semantics/lockout.ts'

/** AADSTS50053 in its other meaning: the address it came from is known to be bad, while the account is not locked (https://learn.microsoft.com/entra/identity-platform/reference-error-codes). */
export const maliciousIpBlock = defineCheck({
  id: 'malicious-ip-block',
  needs: ['account'],
  uses: ['signIns'],
  judge: (facts, symptoms, now) => {
    const lockout = lockoutInQuestion(facts, symptoms, now)
    return lockout?.is === 'bad-address' ? problem(facts, lockout) : 'ok'
  },
  text: {
    title: 'Sign-in refused because of the network it came from',
    person:
      'Your account is not locked, and your password is not the problem. The sign-in came from an internet address with a bad reputation (malicious activity), and from there every sign-in is refused, even with the right password.',
    agent:
      'The account of {name} is not locked. The sign-in came from an IP address with malicious activity, and Entra ID refuses sign-ins from there, even with the right password (AADSTS50053 in its other meaning). Often it is a VPN, a proxy or a hotel network.',
    evidence: {
      refused:
        'The sign-in{app, select, none {} other { to {app}}} on {at} was refused with AADSTS50053 because of its IP address',
      address: 'IP address {address}{place, select, none {} other { ({place})}}',
    },
    steps: {
      otherNetwork:
        'Switch off a VPN or proxy that is not your company’s, or use another network, such as the hotspot of your phone, and sign in again.',
      notYou: 'Did you not try to sign in at that moment? Tell the helpdesk, and approve no prompts you did not start.',
      helpdesk: 'Does it happen on the office network? Tell the helpdesk.',
      letSwitch: 'Let {name} sign in from another network, without a private VPN or proxy. Waiting does not help here.',
      checkRisk:
        'Ask whether {name} made this attempt. If not, or if it is an address of your own, have an identity administrator look at the risk.',
    },
  },
})

const problem = ({ account }: Pick<Facts, 'account'>, { event, explains }: Lockout): Problem => ({
  explains,
  whoCanFix: 'user',
  values: { name: account.displayName },
  evidence: evidenceLines(
    event && {
      say: 'refused',
      from: 'signIns',
      values: { at: { instant: event.createdDateTime }, app: event.appDisplayName || 'none' },
    },
    event && {
      say: 'address',
      from: 'signIns',
      for: 'agent',
      values: { address: event.ipAddress, place: event.location.countryOrRegion || 'none' },
    },
  ),
  remedies: [
    { by: 'user', step: 'otherNetwork', for: 'person' },
    { by: 'user', step: 'notYou', for: 'person' },
    { by: 'helpdesk', step: 'helpdesk', for: 'person' },
    { by: 'user', step: 'letSwitch', for: 'agent' },
    { by: 'identity-admin', step: 'checkRisk', for: 'agent', link: link('risky-users') },
  ],
})
