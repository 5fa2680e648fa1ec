import { mayLead, ownAddress } from '../knowledge/own-links.ts'
import type { ProblemFinding } from '../model/finding.ts'
import type { Organisation } from '../model/organisation.ts'
import type { Plan } from '../model/plan.ts'
import type { Remedy } from '../model/remedy.ts'

/** The plan with the pages of the organisation in place of Microsoft's; a link that leads to neither, nor to a trusted host, is left out. */
export const withOwnLinks = (plan: Plan, organisation: Organisation): Plan => {
  const own = (finding: ProblemFinding): ProblemFinding => ({
    ...finding,
    remedies: finding.remedies.map((remedy) => withOwnLink(remedy, organisation)),
  })
  const { verdict } = plan
  if (verdict.is !== 'cause') return { ...plan, possible: plan.possible.map(own) }
  const [first, ...others] = verdict.causes
  return {
    ...plan,
    verdict: { ...verdict, causes: [own(first), ...others.map(own)] },
    possible: plan.possible.map(own),
  }
}

const withOwnLink = ({ link, ...remedy }: Remedy, organisation: Organisation): Remedy => {
  const page = remedy.ownPage && organisation.links[remedy.ownPage]
  const address = page ?? (link && ownAddress(link, organisation))
  return address && mayLead(address, organisation) ? { ...remedy, link: address } : remedy
}
