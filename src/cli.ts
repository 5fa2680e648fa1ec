import { runBench } from './cli/bench.ts'
import { runDiagnose } from './cli/diagnose.ts'
import { runDoctor } from './cli/doctor.ts'
import { runEval } from './cli/eval.ts'
import { runNewCheck } from './cli/new-check.ts'
import { runPackage } from './cli/package.ts'
import { runReadme } from './cli/readme.ts'

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  bench: runBench,
  diagnose: runDiagnose,
  doctor: runDoctor,
  eval: runEval,
  'new-check': runNewCheck,
  package: runPackage,
  readme: runReadme,
}

const [name = '', ...args] = process.argv.slice(2)
const command = commands[name]

try {
  if (!command) throw new Error(`Unknown command "${name}". Known: ${Object.keys(commands).join(', ')}`)
  await command(args)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
