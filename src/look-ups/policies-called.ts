import type { ConditionalAccessPolicy } from '../model/facts/conditional-access.ts'

/** The policies somebody may mean: by id or whole name, else all whose names hold the words. */
export const policiesCalled = (
  name: string,
  policies: readonly ConditionalAccessPolicy[],
): readonly ConditionalAccessPolicy[] => {
  const wanted = plain(name)
  if (wanted === '') return []
  const exact = policies.filter(({ id, displayName }) => [id, displayName].some((own) => plain(own) === wanted))
  return exact.length > 0 ? exact : policies.filter(({ displayName }) => plain(displayName).includes(wanted))
}

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase()
