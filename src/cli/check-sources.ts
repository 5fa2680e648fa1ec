/** What a new check begins with: id, family, and the name of its export. */
export interface NewCheck {
  readonly id: string
  readonly family: string
  readonly name: string
}

/** The check, its Dutch and its table, by path from the root, to be filled in; the catalogue fails until they are. */
export const checkSources = ({ id, family, name }: NewCheck): Readonly<Record<string, string>> => ({
  [`src/checks/${family}/${id}.ts`]: `import { defineCheck } from '../../model/check.ts'

/** In one line: what is wrong when this check finds a problem, with the page of Microsoft where the rule is theirs. */
export const ${name} = defineCheck({
  id: '${id}',
  needs: ['account'],
  judge: () => 'ok',
  text: {
    title: '',
    person: '',
    agent: '',
    evidence: {},
    steps: {},
  },
})
`,
  [`src/text/nl/checks/${family}/${id}.ts`]: `import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const ${name}: CheckTexts['${id}'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
`,
  [`test/checks/${family}/${id}.test.ts`]: `import { ${name} } from '../../../src/checks/${family}/${id}.ts'
import { account, judge } from '../judge.ts'

test.each([
  ['a healthy account', { account: account() }, 'ok'],
  ['the account this check is about', { account: account({ accountEnabled: false }) }, 'certainly'],
])('%s', (_, facts, outcome) => {
  expect(judge(${name}, facts)).toBe(outcome)
})
`,
})

/** What is added to the lists of the family, by path from the root: an import where one is needed, and the entry. */
export const checkListings = ({
  id,
  family,
  name,
}: NewCheck): Readonly<Record<string, { readonly entry: string; readonly imports?: string }>> => {
  const imports = `import { ${name} } from './${id}.ts'`
  return {
    [`src/checks/${family}/index.ts`]: { imports, entry: name },
    [`src/text/nl/checks/${family}/index.ts`]: { imports, entry: `'${id}': ${name}` },
    [`test/checks/${family}/problem-cases.ts`]: { entry: `'${id}': [{ facts: {} }]` },
  }
}
