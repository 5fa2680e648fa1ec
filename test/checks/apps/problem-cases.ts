import { disabledCases } from './disabled-cases.ts'
import {
  app,
  appAssignment,
  application,
  daysAgo,
  dynamicGroup,
  group,
  hours,
  minutesAgo,
  organization,
  signIn,
} from '../judge.ts'
import type { ProblemCases } from '../problem-case.ts'

const unassigned = { userAppAssignments: [], appAssignments: [appAssignment()] }
const nested = { ...unassigned, groups: [group(), group({ id: 'hours-users', isDirect: false })] }
const client = 'c0ffee00-1111-4222-8333-444455556666'
const notFound = `Application with identifier '${client}' was not found in the directory 'Contoso'.`
const ended = application({ passwordCredentials: [{ endDateTime: daysAgo(2) }] })
const newer = application({ passwordCredentials: [{ endDateTime: daysAgo(2) }, { endDateTime: daysAgo(-90) }] })

/** Cases of each check of `apps` that together use all its words. */
export const appsCases = {
  ...disabledCases,
  'user-not-assigned-to-app': [
    {
      facts: { ...unassigned, signIns: [signIn({ errorCode: 50105 })] },
      said: { app: hours },
      names: ['SG-Secret-Hours', 'Robin Bos'],
    },
    {
      facts: {
        ...unassigned,
        appAssignments: [appAssignment(), appAssignment({ principalId: 'g2', principalDisplayName: 'SG-Second' })],
      },
      said: { app: hours, codes: [50105] },
      names: ['SG-Secret-Hours', 'SG-Second'],
    },
    {
      facts: { ...unassigned, appAssignments: [], appOwners: undefined, dynamicGroups: undefined, signIns: undefined },
      said: { app: hours },
    },
    {
      facts: { ...unassigned, dynamicGroups: undefined, signIns: [signIn({ errorCode: 50105 })] },
      said: { app: hours },
      names: ['SG-Secret-Hours'],
    },
    {
      facts: { ...unassigned, dynamicGroups: [dynamicGroup({ id: appAssignment().principalId })] },
      said: { app: hours, codes: [50105] },
      names: ['SG-Secret-Hours'],
    },
  ],
  'user-only-in-nested-group': [
    {
      facts: { ...nested, signIns: [signIn({ errorCode: 50105 })] },
      said: { app: hours },
      names: ['SG-Secret-Hours', 'Everyone', 'Robin Bos'],
    },
    {
      facts: {
        ...unassigned,
        appAssignments: [appAssignment(), appAssignment({ principalId: 'g2', principalDisplayName: 'SG-Second' })],
        groups: [group({ id: 'hours-users', isDirect: false }), group({ id: 'g2', isDirect: false })],
        appOwners: [],
        signIns: undefined,
      },
      said: { app: hours },
      names: ['SG-Secret-Hours', 'SG-Second'],
    },
  ],
  'app-not-in-tenant': [
    {
      facts: {
        app: { is: 'not-in-tenant', appId: client },
        signIns: [signIn({ errorCode: 700016, appId: client, appDisplayName: '', failureReason: notFound })],
      },
      said: { app: { name: '', appIds: [client], fromLog: 'no-app-told' } },
      names: [client, 'Contoso'],
    },
    {
      facts: { app: undefined, organization: organization({ displayName: 'Contoso' }), signIns: undefined },
      said: {
        codes: [700016],
        quoted: `AADSTS700016: Application with identifier '${client}' was not found in the directory 'Fabrikam'.`,
      },
      names: ['Fabrikam'],
    },
    {
      facts: { app: undefined, organization: undefined, appNames: undefined, signIns: undefined },
      said: { codes: [500011] },
    },
    {
      facts: { signIns: undefined },
      said: {
        codes: [500011],
        quoted: 'The resource principal named https://api.cranes.example was not found in the tenant named Contoso.',
      },
      names: ['https://api.cranes.example'],
    },
  ],
  'app-secret-expired': [
    {
      facts: { application: ended, signIns: [signIn({ errorCode: 7000222 })] },
      said: { app: hours },
      names: ['Robin Bos'],
    },
    { facts: { application: newer }, said: { app: hours, codes: [7000222] } },
    {
      facts: { application: { is: 'not-in-tenant', appId: 'hours' }, applicationOwners: [], app: undefined },
      said: { codes: [7000222] },
    },
    {
      facts: { application: application(), applicationOwners: undefined, signIns: undefined },
      said: { app: hours, codes: [700027], quoted: 'Client assertion failed. [Reason - The key used is expired.]' },
    },
  ],
  'app-signin-loop': [
    { facts: { signIns: [signIn({ errorCode: 50196 })] }, said: { app: hours }, names: ['Robin Bos'] },
    {
      facts: {
        appOwners: undefined,
        signIns: [1, 2, 3, 4, 5, 6].map((at) => signIn({ createdDateTime: minutesAgo(30 + at * 0.5) })),
      },
      said: { app: hours, signs: ['keeps-looping'] },
    },
    { facts: { app: app(), signIns: undefined, appOwners: undefined }, said: { codes: [50196] } },
    { facts: { app: undefined, signIns: undefined, appOwners: undefined }, said: { codes: [50196] } },
  ],
} satisfies ProblemCases
