import { outsiderIn } from '../../src/diagnosis/outsider-in.ts'
import type { Who } from '../../src/model/symptoms.ts'
import { organization, symptoms } from '../checks/judge.ts'

const at = (address: string): Who => ({ is: 'address', address, sure: true })

test.each([
  ['an address of another organisation', at('mo@Fabrikam.com'), true],
  ['an address that only ends alike', at('mo@notcontoso.com'), true],
  ['an address of ours', at('mo@CONTOSO.com'), false],
  ['an address of ours, under a domain', at('mo@mail.contoso.com'), false],
  ['a name', { is: 'name', name: 'Mo', sure: true }, false],
  ['oneself', { is: 'self' }, false],
] as const)('%s', (_, who, isOutsider) => {
  const found = outsiderIn(symptoms({ who, codes: [50020] }), organization())
  expect(found !== undefined).toBe(isOutsider)
  if (found) expect(found).toMatchObject({ who: { isNobodyHere: true }, codes: [50020] })
})

test('nobody is an outsider while it is not known which domains are ours', () => {
  expect(outsiderIn(symptoms({ who: at('mo@fabrikam.com') }), undefined)).toBeUndefined()
})
