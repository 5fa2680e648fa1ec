import { languages } from '../../src/model/language.ts'
import { reviewNeeds } from '../../src/policy-review/review-facts.ts'
import { ruleIds } from '../../src/policy-review/rule-id.ts'
import { facts as tenantFacts } from '../../src/text/en/gaps.ts'
import { policyReview as en } from '../../src/text/en/policy-review.ts'
import { policyReview as nl } from '../../src/text/nl/policy-review.ts'
import { flatWords } from '../text/flat-words.ts'
import { usesOf } from '../text/icu-arguments.ts'

const words = { en, nl }

test.each(languages)('every rule has its %s words, and no rule is made up', (language) => {
  expect(Object.keys(words[language].rules)).toEqual([...ruleIds])
})

test('each message uses the same arguments in both languages', () => {
  const dutch = new Map(flatWords(nl))
  const unlike = flatWords(en).filter(
    ([path, message]) => JSON.stringify(usesOf(message)) !== JSON.stringify(usesOf(dutch.get(path) ?? '')),
  )
  expect(unlike).toEqual([])
})

test('nothing advises to switch a policy or MFA off', () => {
  const off =
    /\b(?:switch|turn)(?:ed)? off\b|\bdisable (?:the |this |a )?(?:policy|mfa)|uitzetten|zet .{0,30}\buit\b|uitschakelen/i
  const advice = languages.flatMap((language) => Object.values(words[language].rules).map(({ instead }) => instead))
  expect(advice.filter((message) => off.test(message))).toEqual([])
})

test('whatever could not be read has a name', () => {
  const own = [
    'emergencyAccounts',
    'administrators',
    'syncAccounts',
    'serviceAccounts',
    'perUserMfaStates',
    'deletedIds',
  ]
  expect(Object.keys(en.facts)).toEqual(own)
  expect(reviewNeeds.filter((fact) => !(fact in tenantFacts))).toEqual([])
})
