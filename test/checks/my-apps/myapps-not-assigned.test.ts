import { myappsNotAssigned } from '../../../src/checks/my-apps/myapps-not-assigned.ts'
import { app, judge, minutesAgo, userAppAssignment } from '../judge.ts'

const hours = { name: 'Hours', appIds: ['hours'] }
const misses = { app: hours, signs: ['app-not-listed'] } as const
const open = app({ appRoleAssignmentRequired: false })
const assignedAt = (createdDateTime: string) => ({ userAppAssignments: [userAppAssignment({ createdDateTime })] })

test.each([
  ['open to all, and not assigned', { app: open, userAppAssignments: [] }, misses, 'certainly'],
  [
    'open to all, and only another app is assigned',
    { app: open, userAppAssignments: [userAppAssignment({ resourceId: 'x' })] },
    misses,
    'certainly',
  ],
  ['open to all, and assigned', { app: open }, misses, 'ok'],
  ['only for those assigned: another cause', { userAppAssignments: [] }, misses, 'ok'],
  ['assigned ten minutes ago', assignedAt(minutesAgo(10)), misses, 'probably'],
  ['assigned two hours ago', assignedAt(minutesAgo(120)), misses, 'ok'],
  [
    'assigned ten minutes ago, but hidden',
    { ...assignedAt(minutesAgo(10)), app: app({ tags: ['HideApp'] }) },
    misses,
    'ok',
  ],
  [
    'switched off',
    { app: app({ appRoleAssignmentRequired: false, accountEnabled: false }), userAppAssignments: [] },
    misses,
    'ok',
  ],
  [
    'an app of Microsoft',
    {
      app: app({ appRoleAssignmentRequired: false, appOwnerOrganizationId: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a' }),
      userAppAssignments: [],
    },
    misses,
    'ok',
  ],
  ['not assigned, and it only does not work', { app: open, userAppAssignments: [] }, { app: hours }, 'ok'],
  ['not assigned, and a code is told', { app: open, userAppAssignments: [] }, { ...misses, codes: [50105] }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(myappsNotAssigned, facts, said)).toBe(outcome)
})
