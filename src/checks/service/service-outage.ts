import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import { outageInQuestion, type Outage } from '../../semantics/outage.ts'

/** Microsoft works on an incident that fits the app, the kind of trouble and the time (https://learn.microsoft.com/graph/api/resources/servicehealthissue). */
export const serviceOutage = defineCheck({
  id: 'service-outage',
  needs: ['serviceIssues'],
  uses: ['account', 'signIns', 'tenantFailures'],
  judge: ({ account, ...facts }, symptoms, now) => {
    const outage = outageInQuestion({ ...facts, userId: account?.id }, symptoms, now)
    return outage ? problem(outage, account !== undefined) : 'ok'
  },
  text: {
    title: 'Microsoft reports a problem with {service}',
    person:
      'Microsoft has a problem with {service} ({issue}) since {since} and is working on it. {kind, select, second {That is why the second step of signing in does not come through.} signing {That is why signing in may fail.} other {That is why it may not work for you.}} Your account and your password are not the problem.',
    agent:
      'Microsoft has an open incident {issue} for {service} since {since}: “{title}”. It fits what is reported{people, plural, =0 {} one {; {person, select, one {one other person} other {one person}} has this failure} other {; # {person, select, one {other people} other {people}} have this failure}}. Nothing is wrong with the account or the password.',
    evidence: {
      issue: 'Microsoft service health: {issue} ({service}), “{title}”, open since {since}',
      refused:
        'The sign-in{app, select, none {} other { to {app}}} on {at} failed with AADSTS{code}, after that moment',
      others:
        '{person, select, one {{people, plural, one {One other person} other {# other people}}} other {{people, plural, one {One person} other {# people}}}} met AADSTS{code} since {from}',
    },
    steps: {
      wait: 'Wait until Microsoft has solved it, then try again. Do not change or reset your password for this.',
      otherMethod: 'Meanwhile, try another way for the second step on the sign-in page, if you have one.',
      otherWay:
        'Meanwhile, try the service in a browser or in the app on your phone: sometimes only one of them is hit.',
      tellPeople:
        'Tell people that it is a known problem at Microsoft, and that resetting passwords or methods does not help.',
      follow: 'Follow {issue} under service health; what Microsoft writes there holds, also when it is solved.',
      solve: 'Solve {issue}: nothing has to be changed in this organisation.',
      report:
        'Does your trouble differ from what Microsoft describes? Report it to Microsoft with the Request Id and the time.',
    },
  },
})

const kinds = { 'signing-in': 'signing', 'second-step': 'second', service: 'service' } as const

const problem = ({ issue, kind, explains, event, shared }: Outage, isOfPerson: boolean): Problem => ({
  explains,
  whoCanFix: 'microsoft',
  values: {
    service: issue.service,
    issue: issue.id,
    title: issue.title,
    since: { instant: issue.startDateTime },
    kind: kinds[kind],
    people: shared?.people ?? 0,
    person: isOfPerson ? 'one' : 'many',
  },
  evidence: evidenceLines(
    { say: 'issue', from: 'serviceIssues' },
    event && {
      say: 'refused',
      from: 'signIns',
      values: {
        app: event.appDisplayName || 'none',
        at: { instant: event.createdDateTime },
        code: String(event.errorCode),
      },
    },
    shared && {
      say: 'others',
      from: 'tenantFailures',
      for: 'agent',
      values: { people: shared.people, code: String(shared.code), from: { instant: shared.since } },
    },
  ),
  remedies: [
    { by: 'user', step: 'wait', for: 'person' },
    { by: 'user', step: kind === 'second-step' ? 'otherMethod' : 'otherWay', for: 'person' },
    { by: 'helpdesk', step: 'tellPeople', for: 'agent' },
    { by: 'helpdesk', step: 'follow', for: 'agent', link: link('service-health') },
    { by: 'helpdesk', step: 'report', for: 'agent' },
    { by: 'microsoft', step: 'solve', for: 'agent' },
  ],
})
