import { tenant, play, type Scene } from './story.ts'

const agent = 'ravi.krishnan@contoso.com'
const admin = 'tunde.okafor@contoso.com'
const person = 'yara.bouwman@contoso.com'

test('try', async () => {
  for (const who of [agent, admin])
    await play(who, async ({ says }) => {
      for (const text of ['show account yara.bouwman@contoso.com','show mfa Jesse Kuipers','show devices floortje.zwart@contoso.com','show signins yara.bouwman@contoso.com failed','show groups pieter.dewit@contoso.com','show licences aisling.byrne@contoso.com','show apps rachid.benali@contoso.com','policy CA001','policies for Expense Cloud','policies for Teams floortje.zwart@contoso.com','what if isabel.fonseca@contoso.com Teams iOS BR','code AADSTS50105','group LIC-M365-E3','app Expense Cloud','expiring','check policies','show mfa Eva Jans','app nothing of the sort']) {
        const scene = await says(text)
        console.log([who, text, JSON.stringify(scene.cost), scene.stage.is, JSON.stringify(scene.written), scene.text, Buffer.byteLength(JSON.stringify(scene.shown.at(-1)?.content))].join('\n'))
      }
    })
}, 60000)
