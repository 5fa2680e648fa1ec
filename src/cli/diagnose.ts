import { parseArgs } from 'node:util'
import { buildWorld } from '../build-world.ts'
import { plainText } from '../cards/plain-text.ts'
import { views } from '../cards/views.ts'
import { understand } from '../conversation/understand/understand.ts'
import { examinePerson, type Examined } from '../examine-person.ts'
import { createLog, type Log } from '../log/log.ts'
import type { Organisation } from '../model/organisation.ts'
import type { Plan } from '../model/plan.ts'
import type { Symptoms } from '../model/symptoms.ts'
import type { World } from '../model/world.ts'
import { organisationIn } from '../organisation.ts'
import { readRecording, replay, writeRecording } from './recording.ts'
import { findSurroundings, type Trial } from './surroundings.ts'

const usage = `Usage: npm run --silent diagnose -- UPN "what happens" [--json] [--record FILE] [--organisation FILE]
       npm run --silent diagnose -- --replay FILE [--json] [--organisation FILE]
To try it on the demo tenant: [--tenant FILE] [--free|--p1|--p2] [--without PERMISSION]... [--latency MS] [--cold]`

const options = {
  json: { type: 'boolean' },
  record: { type: 'string' },
  replay: { type: 'string' },
  tenant: { type: 'string' },
  free: { type: 'boolean' },
  p1: { type: 'boolean' },
  p2: { type: 'boolean' },
  without: { type: 'string', multiple: true },
  latency: { type: 'string' },
  cold: { type: 'boolean' },
  organisation: { type: 'string' },
} as const

/** `diagnose`: what the bot would tell an agent about this person, or about a recorded examination. */
export const runDiagnose = async (args: readonly string[]): Promise<void> => {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options })
  const organisation = await organisationIn(values.organisation)
  if (values.replay) {
    const recording = await readRecording(values.replay)
    return tell({ plan: replay(recording), symptoms: recording.symptoms, organisation }, values.json)
  }
  const [upn, ...said] = positionals
  if (!upn || said.length === 0) throw new Error(usage)
  const premium = (['free', 'p1', 'p2'] as const).find((name) => values[name])
  const trial = { ...(values.tenant ? { tenant: values.tenant } : {}), ...(premium ? { premium } : {}) }
  const latencyMs = Number(values.latency ?? 0)
  if (!Number.isFinite(latencyMs) || latencyMs < 0) throw new Error(`--latency: milliseconds, not "${values.latency}"`)
  const asked = { upn, said: said.join(' '), isCold: values.cold === true, organisation }
  const examined = await examineOnce(asked, { ...trial, without: values.without ?? [], latencyMs })
  if (values.record) await writeRecording(values.record, { ...examined, now: examined.plan.examinedAt })
  tell({ ...examined, organisation }, values.json)
}

interface Asked {
  readonly upn: string
  readonly said: string
  /** Without reading first what is shared by everybody. */
  readonly isCold: boolean
  readonly organisation: Organisation
}

const examineOnce = async ({ upn, said, isCold, organisation }: Asked, trial: Trial): Promise<Examined> => {
  const log = createLog({ level: 'error', write: (line) => void process.stderr.write(line) })
  const surroundings = await findSurroundings(trial)
  try {
    const { world, warm } = buildWorld({ ...surroundings, now: () => new Date().toISOString(), log })
    if (!isCold) await warm()
    return await examineNamed({ world, log, organisation }, upn, understand(said))
  } finally {
    await surroundings.close()
  }
}

const examineNamed = async (
  house: { readonly world: World; readonly log: Log; readonly organisation: Organisation },
  upn: string,
  symptoms: Symptoms,
): Promise<Examined> => {
  const found = await house.world.findPeople({ is: 'address', address: upn, sure: true })
  if (!found.known) throw new Error(`People cannot be searched: ${found.because}`)
  const exact = found.value.find(({ match }) => match === 'exact')
  if (exact) return examinePerson(house, exact.id, symptoms)
  const near = found.value.map(({ userPrincipalName }) => userPrincipalName).join(', ')
  throw new Error(`There is no account ${upn}.${near ? ` Near it: ${near}` : ''}`)
}

interface Told {
  readonly plan: Plan
  readonly symptoms: Symptoms
  readonly organisation: Organisation
}

/** As an agent who is also an administrator would see it. */
const tell = ({ plan, symptoms, organisation }: Told, asJson = false): void => {
  const by = { userId: 'console', name: 'console', tenantId: '' }
  const stage = { is: 'advising', card: 'console', by, symptoms, plan, audience: 'admin', details: true } as const
  const [shown] = views({ version: 2, language: 'en', languageChosen: true, stage }, organisation)
  console.log(asJson ? JSON.stringify(plan, null, 2) : plainText(shown?.content))
}
