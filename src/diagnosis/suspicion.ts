import type { ProblemFinding } from '../model/finding.ts'
import type { Symptoms } from '../model/symptoms.ts'

/** Causes whose words and steps answer the question whether somebody else is in the account. */
const answering: ReadonlySet<string> = new Set([
  'mfa-fraud-reported-block',
  'user-risk-high',
  'ca-risk-block',
  'home-tenant-risk-block',
  'malicious-ip-block',
  'session-revoked',
])

/** Causes that say to have a stolen thing signed out. */
const ofThings: ReadonlySet<string> = new Set(['mfa-method-lost', 'mfa-phone-number-outdated'])
const theft = /\b(?:stolen|gestolen)\b/iu
/** More than that a thing was stolen. */
const more =
  /\b(?:hack\w*|gehackt|phish\w*|scam\w*|some ?(?:one|body)|anyone|strangers?|iemand|strange|unknown|suspicious|unfamiliar|unusual|vreemde?|onbekende?|verdachte?|ongebruikelijke?|clicked|geklikt|klikte|wasn.?t me|was ik niet|safe|secure|veilig|compromised|breached|misbruikt?|stolen pass\w*|gestolen wachtwoord)\b/iu

/** Whether somebody else may be in the account, whatever stops the person: a cause does not refute that, unless it speaks of it itself. */
export const suspicionOf = (
  { signs, quoted }: Symptoms,
  causes: readonly ProblemFinding[] = [],
): { readonly suspects?: 'compromise' } => {
  if (!signs.includes('suspects-compromise') || causes.some(answers)) return {}
  const isTold = causes.some(({ check }) => ofThings.has(check)) && !signs.includes('asks-if-anything-is-wrong')
  return isTold && theft.test(quoted) && !more.test(quoted) ? {} : { suspects: 'compromise' }
}

const answers = ({ check, values }: ProblemFinding): boolean =>
  answering.has(check) || (check === 'mfa-challenge-not-completed' && values['by'] === 'stranger')
