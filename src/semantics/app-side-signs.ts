import type { Sign } from '../model/symptoms.ts'

/** What also somebody says whom a setting of an app stops, and who means nothing else by it: a mention of a password, a page that comes back or stays empty. */
export const appSideSigns: readonly Sign[] = [
  'password-trouble',
  'keeps-asking',
  'blank-page',
  'browser-refuses',
  'page-unreachable',
  'says-down',
  'changed-password',
]
