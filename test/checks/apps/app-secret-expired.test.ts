import { appSecretExpired } from '../../../src/checks/apps/app-secret-expired.ts'
import { application, certificate, daysAgo, hours, judge, samlApp, signIn, verdictOf } from '../judge.ts'

const withSecrets = (...days: readonly number[]) => ({
  application: application({ passwordCredentials: days.map((day) => ({ endDateTime: daysAgo(day) })) }),
})
const refuses = { app: hours, signs: ['signed-in-but-app-refuses'] } as const

test.each([
  ['the code is quoted, all ended', withSecrets(3), { app: hours, codes: [7000222] }, 'certainly'],
  ['the code is quoted, a newer one counts', withSecrets(3, -90), { app: hours, codes: [7000222] }, 'certainly'],
  [
    'the code is quoted, made elsewhere',
    { application: { is: 'not-in-tenant', appId: 'hours' } },
    { app: hours, codes: [7000222] },
    'certainly',
  ],
  ['no code, all ended, the app refuses after the sign-in', withSecrets(3), refuses, 'probably'],
  ['no code, a newer one counts', withSecrets(3, -90), refuses, 'ok'],
  ['no code, ended long ago', withSecrets(200), refuses, 'possibly'],
  ['no code, none at all', withSecrets(), refuses, 'ok'],
  ['no code, all ended, the words are vague', withSecrets(3), { app: hours }, 'possibly'],
  ['the words say so', withSecrets(3), { app: hours, signs: ['says-secret-expired'] }, 'certainly'],
  ['the sign-in itself fails', { ...withSecrets(3), signIns: [signIn({ errorCode: 50105 })] }, refuses, 'ok'],
  ['another code is quoted', withSecrets(3), { app: hours, codes: [50011] }, 'ok'],
  ['an app that speaks SAML', { ...withSecrets(3), app: samlApp() }, refuses, 'ok'],
  [
    'an app in the browser needs none',
    {
      application: application({
        passwordCredentials: [{ endDateTime: daysAgo(3) }],
        redirectUris: { web: [], spa: ['https://hours.contoso.com'], publicClient: [] },
      }),
    },
    refuses,
    'ok',
  ],
  [
    'a certificate counts beside the ended secret',
    {
      application: application({ passwordCredentials: [{ endDateTime: daysAgo(3) }], keyCredentials: [certificate()] }),
    },
    refuses,
    'ok',
  ],
  [
    'a certificate that is wrong',
    {},
    { app: hours, codes: [700027], quoted: 'AADSTS700027: Client assertion contains an invalid signature.' },
    'ok',
  ],
  [
    'a certificate that ended',
    {},
    { app: hours, codes: [700027], quoted: '[Reason - The key used is expired.]' },
    'certainly',
  ],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(appSecretExpired, facts, said)).toBe(outcome)
})

test('tells the day the last one ended', () => {
  const verdict = verdictOf(appSecretExpired, withSecrets(30, 3), { app: hours, codes: [7000222] })
  expect(verdict).toMatchObject({ whoCanFix: 'app-owner', values: { state: 'ended', at: { instant: daysAgo(3) } } })
})
