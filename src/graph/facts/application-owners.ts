import { parsedEach } from '../answers/parse.ts'
import { keyedPath, query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import { appOf } from '../reader.ts'
import { absentIs } from './shapes/absent-is.ts'
import { ownerOf } from './shapes/owner-of.ts'

/** Who looks after the registration of the app; nobody where there is none, https://learn.microsoft.com/graph/api/application-list-owners */
export const applicationOwners: Reader<'applicationOwners'> = {
  permissions: ['Application.Read.All', 'User.Read.All'],
  async read(ask, subject) {
    const path = `${keyedPath('applications', 'appId', appOf(subject))}/owners`
    return absentIs(parsedEach(await ask.list(path + query({ $select: 'id,displayName' })), ownerOf), [])
  },
}
