import { withTables } from '../../src/cli/readme.ts'

const page = (name: string): string => withTables(`before\n<!-- ${name} -->\nstale\n<!-- /${name} -->\nafter`)

test('a table stands between its marks, and the rest stays', () => {
  expect(page('seeds')).toMatch(/^before\n<!-- seeds -->\n[\s\S]*<!-- \/seeds -->\nafter$/)
  expect(page('seeds')).not.toContain('stale')
  expect(page('no-table')).toContain('stale')
})

test('all 159 rows of the seeds are counted', () => {
  const counts = [...page('seeds').matchAll(/^\| [^*|]+ \| (\d+) \|$/gm)].map(([, count]) => Number(count))
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(159)
  expect(page('seeds')).toContain('| **all** | **159** |')
})

test('the own cases stand there by family, with their sum', () => {
  const rows = page('eval')
    .split('\n')
    .filter((line) => line.startsWith('| '))
  expect(rows[0]).toContain('right cause')
  expect(rows.at(-1)).toContain('| **all** |')
  expect(rows.length).toBeGreaterThan(10)
})

test('every cause stands under its family, with who usually fixes it', () => {
  expect(page('checks')).toContain('**Conditional Access**')
  expect(page('checks')).toMatch(/\| `license-missing` \| [^|]+ \| helpdesk \|/)
})
