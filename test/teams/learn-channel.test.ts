import { admit } from '../../src/teams/gate.ts'
import type { ChannelRule } from '../../src/teams/learn-channel.ts'
import { learnChannel } from '../../src/teams/learn-channel.ts'
import { activity, tenantId } from './speak.ts'

const groupId = 'bbbbbbbb-0000-4000-8000-000000000001'
const here = 'http://127.0.0.1:1/'
const bot = { id: '28:signpost' }
const general = '19:helpdesk@thread.tacv2'
const ofGroup: ChannelRule = { is: 'of-group', groupId }
const set: ChannelRule = { is: 'set', id: '19:set@thread.tacv2' }

const inTeam = (change: Readonly<Record<string, unknown>>, aadGroupId = groupId, more: object = {}): object =>
  activity(here, {
    conversation: { id: general, tenantId, conversationType: 'channel' },
    channelData: { tenant: { id: tenantId }, team: { id: general, aadGroupId }, ...more },
    ...change,
  })
const added = { type: 'conversationUpdate', membersAdded: [bot] }
const chosen = { settings: { selectedChannel: { id: '19:chosen@thread.tacv2' } } }
const at = (id: string) => ({ id, serviceUrl: here, botId: '28:signpost', tenantId })
const other = 'cccccccc-0000-4000-8000-000000000001'

const rows: readonly (readonly [string, object, ChannelRule, unknown])[] = [
  ['added to the team of the helpdesk', inTeam(added), ofGroup, at(general)],
  ['added to one of its channels', inTeam(added, groupId, chosen), ofGroup, at('19:chosen@thread.tacv2')],
  ['installed there', inTeam({ type: 'installationUpdate', action: 'add' }), ofGroup, at(general)],
  ['updated there', inTeam({ type: 'installationUpdate', action: 'add-upgrade' }), ofGroup, at(general)],
  ['the group in capitals', inTeam(added, groupId.toUpperCase()), ofGroup, at(general)],
  ['removed there', inTeam({ type: 'installationUpdate', action: 'remove' }), ofGroup, 'gone'],
  ['thrown out there', inTeam({ type: 'conversationUpdate', membersRemoved: [bot] }), ofGroup, 'gone'],
  ['added to another team', inTeam(added, other), ofGroup, undefined],
  ['removed from another team', inTeam({ type: 'installationUpdate', action: 'remove' }, other), ofGroup, undefined],
  [
    'somebody else is added',
    inTeam({ type: 'conversationUpdate', membersAdded: [{ id: '29:x' }] }),
    ofGroup,
    undefined,
  ],
  ['somebody talks there', inTeam({}), ofGroup, undefined],
  [
    'a personal chat that says it is the team',
    activity(here, { ...added, channelData: { tenant: { id: tenantId }, team: { id: general, aadGroupId: groupId } } }),
    ofGroup,
    undefined,
  ],
  ['the channel is set: anybody talks', activity(here), set, at('19:set@thread.tacv2')],
  ['the channel is set: added to a team', inTeam(added), set, at('19:set@thread.tacv2')],
  ['the channel is told by other means', inTeam(added), { is: 'told' }, undefined],
]
test.each(rows)('%s', (_what, body, rule, learnt) => {
  const admission = admit(body, { hosts: 'loopback' })
  if (!('admitted' in admission)) throw new Error(admission.refused)
  expect(learnChannel(admission.admitted, rule)).toEqual(learnt)
})
