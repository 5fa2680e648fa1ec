import { appProxyBackendAuthorisation } from '../../../src/checks/my-apps/app-proxy-backend-authorisation.ts'
import { judge, signIn } from '../judge.ts'
import { proxied } from './proxied.ts'

const hours = { name: 'Hours', appIds: ['hours'] }
const forbidden = { app: hours, clientCodes: ['Forbidden'] } as const

test.each([
  ['the page says Forbidden', { app: proxied }, forbidden, 'certainly'],
  [
    'the app refuses after signing in',
    { app: proxied },
    { app: hours, signs: ['signed-in-but-app-refuses'] },
    'probably',
  ],
  ['it says that it is forbidden', { app: proxied }, { app: hours, signs: ['app-forbids'] }, 'probably'],
  ['the app refuses, and is not behind the proxy', {}, { app: hours, signs: ['signed-in-but-app-refuses'] }, 'ok'],
  ['Forbidden of an app that is not behind the proxy', {}, forbidden, 'ok'],
  ['GatewayTimeout: another cause', { app: proxied }, { app: hours, clientCodes: ['GatewayTimeout'] }, 'ok'],
  [
    'no app told, the page names itself',
    { app: undefined },
    { clientCodes: ['Forbidden'], quoted: 'This corporate app can’t be accessed' },
    'certainly',
  ],
  ['no app told, only the word', { app: undefined }, { clientCodes: ['Forbidden'] }, 'possibly'],
  [
    'the sign-in is refused',
    { app: proxied, signIns: [signIn({ errorCode: 50105 })] },
    { app: hours, signs: ['app-forbids'] },
    'ok',
  ],
  ['it only does not work', { app: proxied }, { app: hours }, 'ok'],
  ['a code is told', { app: proxied }, { ...forbidden, codes: [50105] }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(appProxyBackendAuthorisation, facts, said)).toBe(outcome)
})
