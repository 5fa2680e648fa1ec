import type { OtherCause } from './other-cause.ts'

const hours = { name: 'Hours', appIds: ['hours'] }

/** Causes of `my-apps` without a check of their own; a row goes when its check is there. */
export const myAppsCauses: readonly OtherCause[] = [
  ['app-proxy-backend-authorisation', {}, { app: hours, signs: ['signed-in-but-app-refuses'] }],
  ['myapps-app-hidden', {}, { app: hours, signs: ['app-not-listed'] }],
]
