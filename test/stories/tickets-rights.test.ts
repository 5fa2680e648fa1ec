import { escalate, triesOf } from './escalate.ts'
import { playTogether, type Seen } from './together.ts'

test('two agents at once: one takes it, the other sees so; what nobody may do is refused in the same words', async () => {
  await playTogether(async ({ chat }) => {
    const [yara, ravi, merel, bram] = [
      chat('yara.bouwman'),
      chat('ravi.krishnan'),
      chat('merel.hendriks'),
      chat('bram.terpstra'),
    ]
    await escalate(yara, triesOf('yara.bouwman'))
    await ravi.says('open 101')
    await merel.says('open 101')
    expect((await ravi.presses('take')).stage).not.toHaveProperty('unchanged')
    expect((await merel.presses('take')).stage).toMatchObject({
      unchanged: { is: 'changed-meanwhile' },
      ticket: { assignee: { name: 'Ravi Krishnan' } },
    })
    expect((await merel.says('neem 101')).stage).toMatchObject({ unchanged: { is: 'changed-meanwhile' } })
    for (const number of ['101', '999']) {
      expect((await bram.says(`open ${number}`)).stage).toMatchObject({ is: 'refused', because: 'not-found' })
      expect((await bram.says(`answer ${number} hello`)).stage).toMatchObject({ is: 'refused', because: 'not-found' })
      expect((await bram.says(`resolve ${number} done`)).stage).toMatchObject({ is: 'refused', because: 'agents-only' })
    }
  })
})

test('only an administrator holds the address and place of a sign-in', async () => {
  await playTogether(async ({ chat }) => {
    const [yara, ravi, tunde] = [chat('yara.bouwman'), chat('ravi.krishnan'), chat('tunde.okafor')]
    const { stage } = await escalate(yara, triesOf('yara.bouwman'))
    const seen = [stage, (await ravi.says('open 101')).stage, (await tunde.says('open 101')).stage]
    const address = (one: Seen['stage']): boolean =>
      'ticket' in one &&
      (one.ticket.draft.fields.ipAddress !== undefined || one.ticket.draft.plan?.sighting?.ipAddress !== undefined)
    expect(seen.map(address)).toEqual([false, false, true])
  })
})

test('an agent examines somebody and opens a ticket about them, and checks it later', async () => {
  await playTogether(async ({ chat }) => {
    const ravi = chat('ravi.krishnan')
    await ravi.says('check yara.bouwman@contoso.com: Expense Cloud says AADSTS50105')
    await ravi.says('ticket')
    await ravi.says('next')
    expect((await ravi.says('send')).stage).toMatchObject({
      ticket: { draft: { about: { is: 'examined', person: { displayName: 'Yara Bouwman' } } } },
    })
    await ravi.says('open 101')
    const { stage } = await ravi.presses('check')
    expect(stage).toMatchObject({ is: 'advising', audience: 'agent', plan: { about: { displayName: 'Yara Bouwman' } } })
  })
})

test('the store of tickets is down: nothing typed is lost, and trying again opens one ticket', async () => {
  let isDown = true
  const down = (): Promise<never> => Promise.reject(new Error('no database'))
  await playTogether(
    async ({ chat }) => {
      const yara = chat('yara.bouwman')
      const failed = await escalate(yara, triesOf('yara.bouwman'))
      expect(failed.stage).toMatchObject({
        is: 'referring',
        step: 'preview',
        draft: { fields: { contact: { value: '088 555 01 23' } } },
      })
      expect(failed.stage.is === 'referring' && failed.stage.fault).toMatch(/^[0-9a-f]{8}$/)
      expect((await yara.says('status')).stage).toMatchObject({ is: 'refused', because: 'fault' })
      await yara.says('ticket')
      await yara.presses('next', { 'input.contact': '088 555 01 23' })
      isDown = false
      expect((await yara.presses('send')).stage).toMatchObject({ is: 'referred', ticket: { number: 101 } })
    },
    ({ tickets }) => ({
      tickets: {
        ...tickets,
        open: (...args) => (isDown ? down() : tickets.open(...args)),
        list: (...args) => (isDown ? down() : tickets.list(...args)),
      },
    }),
  )
})

test('a ticket out of the blue looks at the account first, so that it is filled in', async () => {
  await playTogether(async ({ chat }) => {
    const { stage } = await chat('yara.bouwman').says('open a ticket')
    expect(stage).toMatchObject({
      is: 'referring',
      draft: { fields: { userPrincipalName: { value: 'yara.bouwman@contoso.com' } } },
    })
  })
})
