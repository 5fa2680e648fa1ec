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
  expect(outsiderIn(symptoms({ who }), organization()) !== undefined).toBe(isOutsider)
})

test('what was told stays, with that nobody was found', () => {
  const said = symptoms({ who: at('mo@fabrikam.com'), codes: [50020] })
  expect(outsiderIn(said, organization())).toEqual({ ...said, who: { ...said.who, isNobodyHere: true } })
})

test('nobody is an outsider while it is not known which domains are ours', () => {
  expect(outsiderIn(symptoms({ who: at('mo@fabrikam.com') }), undefined)).toBeUndefined()
})
