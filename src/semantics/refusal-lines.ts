import { evidenceLines, type EvidenceLine } from '../model/finding.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'

/** What a refusal by Conditional Access leaves to see: `refused` with app, moment and code, and to agents the `policy`. */
export const refusalLines = (
  event: SignIn | undefined,
  app: string,
  policy?: { readonly displayName: string },
): readonly EvidenceLine[] =>
  evidenceLines(
    event && {
      say: 'refused',
      from: 'signIns',
      values: {
        app: event.appDisplayName || event.resourceDisplayName || app,
        at: { instant: event.createdDateTime },
        code: String(event.errorCode),
      },
    },
    policy && { say: 'policy', from: 'signIns', for: 'agent', values: { policy: policy.displayName } },
  )
