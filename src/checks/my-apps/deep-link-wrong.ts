import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { launchLink } from '../../semantics/app-addresses.ts'
import { savedLink } from '../../semantics/saved-link.ts'
import { wrongLink, type WrongLink } from '../../semantics/wrong-link.ts'

/** A saved link (user access URL) to an app that is not here under that id, https://learn.microsoft.com/entra/identity/enterprise-apps/end-user-experiences. */
export const deepLinkWrong = defineCheck({
  id: 'deep-link-wrong',
  needs: ['appNames'],
  uses: ['organization', 'signIns'],
  appliesTo: ({ signs, quoted }: Symptoms) => signs.includes('from-saved-link') || savedLink(quoted) !== undefined,
  judge: (facts, symptoms, now) => {
    const wrong = wrongLink(facts, symptoms, now)
    return wrong ? problem(wrong) : 'ok'
  },
  text: {
    title: 'The saved link does not lead to the app any more',
    person:
      '{why, select, elsewhere {The link you use is for another organisation, so it cannot open an app of ours.} cut {The link you use is cut off: the part that tells which app to open is missing.} other {The link you use points to an app that is no longer there under that number.}}{app, select, none {} other { {app} itself is still there: use the new link.}}',
    agent:
      '{why, select, elsewhere {The link names another organisation than this one.} cut {The link holds no application id, so it is cut off.} other {The application id in the link is not that of any app of this organisation: the app was removed, or added again with a new id.}}{app, select, none {} other { The user access URL of {app} is another one.}}',
    evidence: {
      gone: 'No app of this organisation has the id in the link',
      elsewhere: 'The link is for another organisation',
      cut: 'The link holds no complete application id',
    },
    steps: {
      newLink: 'Start {app} with this link, and replace the old bookmark with it: {address}',
      myApps: 'Open My Apps, start the app from its tile, and replace the old bookmark.',
      where: 'Where does the old link stand? Tell whoever looks after that page, so that nobody else runs into it.',
      replacePage:
        'Does the link stand on a page or in a manual? Have its owner replace it with the User access URL under Properties of the app.',
    },
  },
})

const evidenceOf = { gone: 'gone', elsewhere: 'elsewhere', 'cut-off': 'cut' } as const satisfies Record<
  WrongLink['is'],
  string
>

const problem = ({ is, now: here, explains }: WrongLink): Problem => ({
  explains,
  whoCanFix: 'user',
  values: { why: evidenceOf[is], app: here?.displayName ?? 'none' },
  evidence: evidenceLines({ say: evidenceOf[is], from: is === 'elsewhere' ? 'organization' : 'appNames' }),
  remedies: [
    here
      ? { by: 'user', step: 'newLink', values: { address: launchLink(here) }, link: launchLink(here) }
      : { by: 'user', step: 'myApps', link: link('my-apps') },
    { by: 'user', step: 'where', for: 'person' },
    { by: 'app-owner', step: 'replacePage', for: 'agent', link: link('enterprise-apps') },
  ],
})
