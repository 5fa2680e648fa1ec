import { suspicionOf } from '../../src/diagnosis/suspicion.ts'
import type { ProblemFinding } from '../../src/model/finding.ts'
import type { Sign } from '../../src/model/symptoms.ts'
import { symptoms } from '../checks/judge.ts'

const cause = (check: string, values: ProblemFinding['values'] = {}): ProblemFinding => ({
  check,
  outcome: 'problem',
  explains: 'certainly',
  whoCanFix: 'helpdesk',
  values,
  evidence: [],
  remedies: [],
})
const afraid: readonly Sign[] = ['suspects-compromise']
const stolen: readonly Sign[] = ['suspects-compromise', 'lost-method']
const yes = { suspects: 'compromise' }

interface Told {
  readonly quoted: string
  readonly signs: readonly Sign[]
}

test.each<[string, Told, readonly ProblemFinding[], object]>([
  ['nothing is suspected', { quoted: 'I cannot sign in', signs: ['cannot-sign-in'] }, [], {}],
  ['no cause', { quoted: 'somebody is in my account', signs: afraid }, [], yes],
  [
    'another cause refutes nothing',
    { quoted: 'somebody is in my account', signs: afraid },
    [cause('account-locked')],
    yes,
  ],
  ['a cause that speaks of it', { quoted: 'am I hacked?', signs: afraid }, [cause('session-revoked')], {}],
  [
    'prompts of a stranger',
    { quoted: 'prompts', signs: afraid },
    [cause('mfa-challenge-not-completed', { by: 'stranger' })],
    {},
  ],
  [
    'prompts of their own',
    { quoted: 'am I hacked?', signs: afraid },
    [cause('mfa-challenge-not-completed', { by: 'self' })],
    yes,
  ],
  ['a stolen phone', { quoted: 'my phone was stolen', signs: stolen }, [cause('mfa-method-lost')], {}],
  ['a stolen phone without a cause', { quoted: 'my phone was stolen', signs: stolen }, [], yes],
  [
    'a stolen phone, and a question about the account',
    {
      quoted: 'is something wrong with my account? my phone was stolen',
      signs: [...stolen, 'asks-if-anything-is-wrong'],
    },
    [cause('mfa-method-lost')],
    yes,
  ],
  [
    'a stolen phone, and somebody who signed in',
    { quoted: 'telefoon gestolen en iemand heeft ingelogd', signs: stolen },
    [cause('mfa-method-lost')],
    yes,
  ],
])('%s', (_, told, causes, expected) => {
  expect(suspicionOf(symptoms(told), causes)).toEqual(expected)
})
