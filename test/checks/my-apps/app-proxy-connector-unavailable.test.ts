import { appProxyConnectorUnavailable } from '../../../src/checks/my-apps/app-proxy-connector-unavailable.ts'
import { app, judge, signIn } from '../judge.ts'
import { proxied } from './proxied.ts'

const hours = { name: 'Hours', appIds: ['hours'] }
const timeout = { app: hours, clientCodes: ['GatewayTimeout'] } as const
const page = 'This corporate app can’t be accessed. Status Code: GatewayTimeout'

test.each([
  ['the page says GatewayTimeout', { app: proxied }, timeout, 'certainly'],
  ['the page says BadGateway', { app: proxied }, { app: hours, clientCodes: ['BadGateway'] }, 'certainly'],
  [
    'known by its address only',
    { app: app({ homepage: 'https://hours-contoso.msappproxy.net/' }) },
    timeout,
    'certainly',
  ],
  ['an app that is not behind the proxy', {}, timeout, 'ok'],
  [
    'no app told, the page names itself',
    { app: undefined },
    { clientCodes: ['GatewayTimeout'], quoted: page },
    'certainly',
  ],
  ['no app told, only the word', { app: undefined }, { clientCodes: ['GatewayTimeout'] }, 'probably'],
  ['Forbidden: another cause', { app: proxied }, { app: hours, clientCodes: ['Forbidden'] }, 'ok'],
  ['words of a time-out', { app: proxied }, { app: hours, signs: ['app-times-out'] }, 'probably'],
  ['words of a time-out, not behind the proxy', {}, { app: hours, signs: ['app-times-out'] }, 'ok'],
  ['it only does not work', { app: proxied }, { app: hours }, 'ok'],
  [
    'the sign-in is refused',
    { app: proxied, signIns: [signIn({ errorCode: 50105 })] },
    { app: hours, signs: ['app-times-out'] },
    'ok',
  ],
  ['a code is told', { app: proxied }, { ...timeout, codes: [53003] }, 'ok'],
  ['a code of a client', { app: proxied }, { app: hours, clientCodes: ['0xCAA20004'], signs: ['app-times-out'] }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(appProxyConnectorUnavailable, facts, said)).toBe(outcome)
})
