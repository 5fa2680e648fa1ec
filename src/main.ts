import { readConfig } from './config.ts'
import { graphToken } from './graph/credential.ts'
import { createLog } from './log/log.ts'
import { organisationIn } from './organisation.ts'
import { runBot } from './run-bot.ts'

const config = readConfig(process.env)

/** Ends with a sentence for people; the exit code says that it did not go well. */
const giveUp = (sentence: string): never => {
  console.error(sentence)
  process.exit(1)
}

if ('mistakes' in config) giveUp(`Signpost cannot start:\n${config.mistakes.map((one) => `  - ${one}`).join('\n')}`)

const start = async (): Promise<() => Promise<void>> => {
  if ('mistakes' in config) return () => Promise.resolve()
  const log = createLog({ level: config.logLevel })
  if (config.mode === 'demo') {
    // Not part of a production bundle.
    const { runDemo } = await import('./run-demo.ts')
    const demo = await runDemo(config, process.argv.slice(2), log)
    console.log(demo.introduction)
    return demo.stop
  }
  const { app, graph, port, databaseUrl, helpdeskGroupId, helpdeskChannelId, adminGroupId } = config
  const { baseUrl, beta } = graph
  const world = { baseUrl, beta, token: graphToken(config), helpdeskGroupId, adminGroupId, log }
  const bot = await runBot({
    app: { appType: app.type, appId: app.id, tenantId: app.tenantId, password: app.password },
    port,
    databaseUrl,
    organisation: await organisationIn(config.organisationFile),
    channelRule: helpdeskChannelId
      ? { is: 'set', id: helpdeskChannelId }
      : { is: 'of-group', groupId: helpdeskGroupId },
    world: { ...world, now: () => new Date().toISOString() },
    log,
  })
  log.info('Signpost is running', { port: bot.port })
  return bot.stop
}

const starting = start()
let isStopping = false
/** Stops everything, also what is still starting; a second signal changes nothing. */
const end = (): void => {
  if (isStopping) return
  isStopping = true
  void starting
    .then((stop) => stop())
    .catch(() => undefined)
    .finally(() => process.exit(0))
}
process.once('SIGINT', end)
process.once('SIGTERM', end)

try {
  await starting
} catch (error) {
  giveUp(error instanceof Error ? error.message : String(error))
}
