import { packageOf } from '../../src/cli/package.ts'

const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'
const host = 'signpost.contoso.com'

test.each([
  ['no GUID', { MicrosoftAppId: 'signpost', PUBLIC_HOST: host }, ['MicrosoftAppId must be']],
  ['a GUID in braces', { MicrosoftAppId: `{${id}}`, PUBLIC_HOST: host }, ['MicrosoftAppId must be']],
  ['no id', { PUBLIC_HOST: host }, ['MicrosoftAppId is missing']],
  ['no host', { MicrosoftAppId: id, PUBLIC_HOST: ' ' }, ['PUBLIC_HOST is missing']],
  ['an address for a host', { MicrosoftAppId: id, PUBLIC_HOST: `https://${host}` }, ['PUBLIC_HOST must be']],
  ['a port', { MicrosoftAppId: id, PUBLIC_HOST: `${host}:3978` }, ['PUBLIC_HOST must be']],
  ['a wildcard', { MicrosoftAppId: id, PUBLIC_HOST: '*.contoso.com' }, ['PUBLIC_HOST must be']],
  ['this machine', { MicrosoftAppId: id, PUBLIC_HOST: 'localhost' }, ['PUBLIC_HOST must be']],
  ['an IP address', { MicrosoftAppId: id, PUBLIC_HOST: '203.0.113.10' }, ['PUBLIC_HOST must be']],
  ['both wrong', { MicrosoftAppId: 'x', PUBLIC_HOST: 'y' }, ['MicrosoftAppId must be', 'PUBLIC_HOST must be']],
  ['a name with another case', { MicrosoftAppID: id }, ['MicrosoftAppID: did you mean MicrosoftAppId?']],
])('%s makes no package and says so', async (_, env, mistakes) => {
  const said = await packageOf(env).catch(String)
  const [first, ...lines] = String(said).split('\n')
  expect(first).toBe('Error: No package was made:')
  expect(lines.map((line, index) => line.slice(0, mistakes[index]?.length))).toEqual(mistakes)
  expect(lines.join()).not.toMatch(/signpost\.contoso\.com:3978|\*\.contoso/)
})

test.each([
  ['nothing is set', {}],
  ['what is set is empty', { MicrosoftAppId: '', PUBLIC_HOST: '' }],
  ['there is a bot', { MicrosoftAppId: id, PUBLIC_HOST: host }],
  ['the host is in Azure', { MicrosoftAppId: id, PUBLIC_HOST: 'signpost-1.azurewebsites.net' }],
])('%s: there is a package', async (_, env) => {
  expect((await packageOf(env)).length).toBeGreaterThan(1000)
})
