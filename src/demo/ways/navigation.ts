import type { Ways } from './follow.ts'
import { directoryWays } from './directory-ways.ts'
import { governanceWays } from './governance-ways.ts'
import { logWays } from './log-ways.ts'
import { methodWays } from './method-ways.ts'
import { policyWays } from './policy-ways.ts'

/** Every property the demo can follow, by `type/property`. */
export const navigation: Ways = { ...directoryWays, ...methodWays, ...policyWays, ...governanceWays, ...logWays }
