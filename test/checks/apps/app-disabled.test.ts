import { appDisabled } from '../../../src/checks/apps/app-disabled.ts'
import { app, hours, judge, signIn } from '../judge.ts'

const refused = (errorCode: number, over = {}) => ({ signIns: [signIn({ errorCode, ...over })] })
const service = { resourceId: 'crane', resourceDisplayName: 'Crane API' }

test.each([
  ['the app cannot be read', { app: undefined, ...refused(7000112) }, { app: hours }, 'certainly'],
  ['only the code, and no log', { app: undefined, signIns: undefined }, { codes: [7000112] }, 'certainly'],
  ['only the code, and not in the log', { app: undefined, signIns: [] }, { codes: [7000112] }, 'probably'],
  ['the app is on', refused(7000112), { app: hours }, 'probably'],
  ['the app is off here', { app: app({ accountEnabled: false }), ...refused(7000112) }, { app: hours }, 'ok'],
  ['a service it asks for is off', refused(500014, service), { app: hours }, 'probably'],
  [
    'a service is off that the words name',
    { app: app({ appId: 'crane', accountEnabled: false }), ...refused(500014, service) },
    { app: { name: 'Crane API', appIds: ['crane'] } },
    'ok',
  ],
  ['another code', refused(50105), { app: hours }, 'ok'],
  ['nothing happened', {}, { app: hours }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(appDisabled, facts, said)).toBe(outcome)
})
