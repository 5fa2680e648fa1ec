import { escalate, triesOf } from './escalate.ts'
import { playTogether } from './together.ts'

test('Yara escalates, Ravi takes it and asks, she answers, he resolves, she reopens', async () => {
  await playTogether(async ({ chat }) => {
    const [yara, ravi] = [chat('yara.bouwman'), chat('ravi.krishnan')]
    const sent = await escalate(yara, triesOf('yara.bouwman'))
    expect(sent.stage).toMatchObject({ is: 'referred', how: 'new', ticket: { number: 101, status: 'open' } })
    expect(sent.text).toContain('101')

    expect((await ravi.says('tickets')).stage).toMatchObject({ is: 'tickets', whose: 'all', lines: [{ number: 101 }] })
    const opened = await ravi.presses('open', { number: '101' })
    expect(opened.stage).toMatchObject({ is: 'case', audience: 'agent', ticket: { number: 101 } })
    for (const told of ['Yara Bouwman', 'Expense Cloud', '07e480bb-32c0-4922-a17f-b6dbdf7742aa', 'another browser'])
      expect(opened.text).toContain(told)
    expect((await ravi.presses('take')).stage).toMatchObject({ is: 'case', ticket: { status: 'in-progress' } })
    expect(await yara.sees()).toMatchObject({ stage: { is: 'referred' }, news: [{ entry: { did: 'took' } }] })

    await ravi.presses('ask', { 'input.ask': 'Since when exactly?' })
    const asked = await yara.sees()
    expect(asked.news).toMatchObject([{ to: 'requester', entry: { did: 'asked', text: 'Since when exactly?' } }])
    expect(asked.text).toContain('Since when exactly?')
    expect((await yara.says('since this morning')).stage).toMatchObject({ is: 'referred', how: 'changed' })
    const answered = await ravi.sees()
    expect(answered.news).toMatchObject([{ to: 'assignee', entry: { did: 'answered', text: 'since this morning' } }])

    const stale = await ravi.presses('resolve', { 'input.resolve': 'Added to the group' })
    expect(stale.stage).toMatchObject({
      is: 'case',
      unchanged: { is: 'changed-meanwhile' },
      typed: { verb: 'resolve', text: 'Added to the group' },
    })
    await ravi.presses('resolve', { 'input.resolve': 'Added to the group' })
    const solved = await yara.sees()
    expect(solved.news).toMatchObject([{ entry: { did: 'resolved', text: 'Added to the group' } }])
    const card = solved.news[0]?.card
    const reopened = await yara.presses('reopen', { 'input.reopen': 'It still fails' }, card)
    expect(reopened.news).toMatchObject([{ done: 'reopened', ticket: { status: 'in-progress' } }])
    expect((await ravi.sees()).news).toMatchObject([{ entry: { did: 'reopened', text: 'It still fails' } }])
  })
})

test('still stuck goes straight to the form, with what was advised as tried', async () => {
  await playTogether(async ({ chat }) => {
    const yara = chat('yara.bouwman')
    await yara.says(triesOf('yara.bouwman'))
    const { stage } = await yara.presses('still-stuck')
    expect(stage).toMatchObject({
      is: 'referring',
      step: 'filling',
      draft: { tried: [{ check: 'user-not-assigned-to-app' }] },
    })
    expect(stage.is === 'referring' && stage.asks).not.toContain('tried')
  })
})

test('the same trouble again is the ticket there is', async () => {
  await playTogether(async ({ chat }) => {
    const yara = chat('yara.bouwman')
    await escalate(yara, triesOf('yara.bouwman'))
    await yara.says('start over')
    expect((await escalate(yara, triesOf('yara.bouwman'))).stage).toMatchObject({
      how: 'existing',
      ticket: { number: 101 },
    })
    expect((await yara.says('status')).stage).toMatchObject({ is: 'tickets', whose: 'own', lines: [{ number: 101 }] })
  })
})

test('for a colleague: a ticket with what was told, and nothing looked up or let on', async () => {
  await playTogether(async ({ chat }) => {
    const yara = chat('yara.bouwman')
    const steps = [
      await yara.says('check bram.terpstra@contoso.com, he cannot open Expense Cloud'),
      await yara.presses('ticket'),
      await yara.presses('next', { 'input.contact': 'room 4' }),
      await yara.presses('send'),
    ]
    expect(steps.at(-1)?.stage).toMatchObject({
      is: 'referred',
      ticket: {
        draft: {
          about: { is: 'told', words: 'bram.terpstra@contoso.com' },
          fields: { app: { value: 'Expense Cloud' } },
        },
      },
    })
    expect(JSON.stringify(steps.at(-1)?.stage)).not.toMatch(/50057|disabled|"plan":\{[^}]*"about"/)
    expect(steps.flatMap(({ asked }) => asked).filter((path) => /terpstra|auditLogs/i.test(path))).toEqual([])
    const bram = chat('bram.terpstra')
    expect((await bram.says('open 101')).stage).toMatchObject({ is: 'refused', because: 'not-found' })
  })
})

test('a guest is shown the way to their own helpdesk, and can open a ticket that is filled in', async () => {
  await playTogether(async ({ chat }) => {
    const marek = chat('marek.dvorak_adatum.com#EXT#')
    const answer = await marek.says('Research Vault says AADSTS530004')
    expect(answer.stage).toMatchObject({ is: 'advising', guest: true })
    expect((await marek.says('details')).stage).toMatchObject({ guest: true, details: false })
    await marek.says('ticket')
    await marek.presses('next')
    expect((await marek.presses('send')).stage).toMatchObject({
      is: 'referred',
      ticket: { draft: { about: { is: 'requester' }, fields: { errorCode: { value: 'AADSTS530004' } } } },
    })
  })
})
