import { openStore } from '../../src/store/store.ts'

/** Started by pglite.test.ts with a database address: saves for ever and prints each revision that was acknowledged. */
const { conversations } = await openStore(process.argv[2] ?? '')
for (let revision = 0; ; revision++) {
  if (!(await conversations.save('a', { revision }, revision, '2026-02-19T09:21:34Z'))) process.exit(1)
  process.stdout.write(`${revision + 1}\n`)
}
