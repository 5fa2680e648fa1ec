import { federatedDomain, hostOf } from '../../src/semantics/federated-domain.ts'
import { account, domain, federation } from '../checks/judge.ts'

const managed = domain({ id: 'contoso.onmicrosoft.com', isDefault: false })
const own = domain({ authenticationType: 'Federated' })
const under = domain({ id: 'sales.contoso.com', isRoot: false, isDefault: false, authenticationType: 'Managed' })
const other = domain({ id: 'fabrikam.com', authenticationType: 'Federated', isDefault: false })
const of = (userPrincipalName: string) => account({ userPrincipalName })

test.each([
  ['the domain of the account', of('kim@contoso.com'), [own, managed], ['contoso.com']],
  ['whatever the case', of('kim@CONTOSO.com'), [own, managed], ['contoso.com']],
  ['a domain under it follows it', of('kim@sales.contoso.com'), [own, under], ['sales.contoso.com']],
  ['a managed domain beside it', of('kim@contoso.onmicrosoft.com'), [own, managed], undefined],
  ['nobody in particular: all of them', undefined, [own, managed, other], ['contoso.com', 'fabrikam.com']],
  ['no federated domain', undefined, [managed], undefined],
])('%s', (_, whose, domains, expected) => {
  expect(federatedDomain(whose, domains)?.domains).toEqual(expected)
})

test('a domain under another one has the server of its root', () => {
  const found = federatedDomain(of('kim@sales.contoso.com'), [own, under], [federation()])
  expect(hostOf(found?.server)).toBe('sts.contoso.com')
})
