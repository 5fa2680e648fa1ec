/** Each loads what it needs: a check that is half written does not keep the next one from being made. */
const commands: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  bench: async (args) => (await import('./cli/bench.ts')).runBench(args),
  diagnose: async (args) => (await import('./cli/diagnose.ts')).runDiagnose(args),
  doctor: async (args) => (await import('./cli/doctor.ts')).runDoctor(args),
  eval: async (args) => (await import('./cli/eval.ts')).runEval(args),
  'new-check': async (args) => (await import('./cli/new-check.ts')).runNewCheck(args),
  package: async () => (await import('./cli/package.ts')).runPackage(),
  readme: async (args) => (await import('./cli/readme.ts')).runReadme(args),
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
