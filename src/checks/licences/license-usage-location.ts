import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { failedWith } from '../../semantics/failed-assignment.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { nameOfGroup, nameOfProduct } from '../../semantics/product-told.ts'
import { mayLack } from '../../semantics/service-meant.ts'
import { serviceTold } from '../../semantics/service-told.ts'

/** What an administrator reads who assigns a product to somebody without a usage location. */
const aboutLocation = /\busage ?location\b|\bgebruiks ?locatie\b/iu

/** The usage location of the account is empty, or a product may not be used there (https://learn.microsoft.com/entra/fundamentals/licensing-groups-resolve-problems). */
export const licenseUsageLocation = defineCheck({
  id: 'license-usage-location',
  needs: ['account', 'licenses', 'subscribedSkus'],
  uses: ['licensingGroups', 'signIns'],
  appliesTo: (symptoms) => mayLack(symptoms) || aboutLocation.test(symptoms.quoted),
  judge: (facts, symptoms, now) => {
    const failed = failedWith(['ProhibitedInUsageLocationViolation'], facts, symptoms, now)
    const { subscribedSkus, licensingGroups } = facts
    if (failed)
      return problem(facts, symptoms, {
        explains: failed.explains,
        product: nameOfProduct(failed.state.skuId, subscribedSkus),
        group: nameOfGroup(failed.state, licensingGroups),
      })
    if (!isRefused(facts, symptoms)) return 'ok'
    return problem(facts, symptoms, { explains: 'certainly', product: 'none', group: 'none' })
  },
  text: {
    title: 'The usage location keeps a licence away',
    person:
      '{product, select, none {No licence can be given to you} other {{product} was given to you but did not arrive}}, because {location, select, none {your account does not say in which country you use the services} other {the country in your account ({location}) does not go with it}}.',
    agent:
      '{product, select, none {No product can be assigned to {name}} other {The assignment of {product} to {name}{group, select, none {} other { through {group}}} failed with ProhibitedInUsageLocationViolation}}: {location, select, none {the usage location of the account is empty} other {the usage location is {location}, and not every service may be used there}}.',
    evidence: {
      state:
        'Licence error on {product}{group, select, none {} other { through {group}}}: ProhibitedInUsageLocationViolation',
      location: 'Usage location: {location, select, none {empty} other {{location}}}',
    },
    steps: {
      ask: 'Ask the helpdesk to {location, select, none {fill in} other {check}} the usage location of your account: the country where you work.',
      signInAgain:
        'Once the licence has been assigned, sign out and sign in again. The service can need some time to get ready.',
      set: '{location, select, none {Set} other {Check}} the usage location of {name}: the country where the services are really used (role User Administrator).{location, select, none {} other { When {location} is right, choose a product that may be used there.}}',
      assign:
        '{product, select, none {Assign the product again.} other {Then have the assignment worked out again for {name}: Microsoft 365 admin centre, “Billing”, “Licenses”, {product}{group, select, none {} other {, “Groups”, {group}}}, select {name}, “Reprocess” (role License Administrator).}}',
    },
  },
})

interface Refusal {
  readonly explains: Certainty
  readonly product: string
  readonly group: string
}

/** "Cannot be done for user with invalid usage location", said of an account that has none. */
const isRefused = ({ account, licenses }: Pick<Facts, 'account' | 'licenses'>, { quoted }: Symptoms): boolean =>
  aboutLocation.test(quoted) && account.usageLocation === undefined && licenses.length === 0 && !isExternal(account)

const problem = (
  { account }: Pick<Facts, 'account'>,
  symptoms: Symptoms,
  { explains, product, group }: Refusal,
): Problem => ({
  explains,
  whoCanFix: 'helpdesk',
  values: {
    app: serviceTold(symptoms) ?? 'none',
    name: account.displayName,
    product,
    group,
    location: account.usageLocation ?? 'none',
  },
  evidence: evidenceLines(product !== 'none' && { say: 'state', from: 'account', for: 'agent' }, {
    say: 'location',
    from: 'account',
  }),
  remedies: [
    { by: 'user', step: 'ask', for: 'person' },
    { by: 'user', step: 'signInAgain', for: 'person' },
    { by: 'helpdesk', step: 'set', for: 'agent', link: link('user-overview', { userId: account.id }) },
    { by: 'helpdesk', step: 'assign', for: 'agent', link: link('m365-user-licences', { userId: account.id }) },
  ],
})
