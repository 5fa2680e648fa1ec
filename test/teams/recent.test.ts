import { createRecent } from '../../src/teams/recent.ts'

test('what is old or too much is forgotten, oldest first', () => {
  let clock = 0
  const recent = createRecent<string>(2, 100, () => clock)
  recent.set('a', '1')
  clock = 50
  recent.set('b', '2')
  expect([recent.get('a'), recent.get('b')]).toEqual(['1', '2'])
  recent.set('c', '3')
  expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([undefined, '2', '3'])
  clock = 150
  expect([recent.get('b'), recent.get('c')]).toEqual([undefined, undefined])
})

test('setting again makes it young', () => {
  let clock = 0
  const recent = createRecent<string>(2, 100, () => clock)
  recent.set('a', '1')
  recent.set('b', '2')
  clock = 60
  recent.set('a', '3')
  clock = 120
  expect([recent.get('a'), recent.get('b')]).toEqual(['3', undefined])
})
