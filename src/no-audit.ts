import type { WriteAudit } from './model/audit.ts'

/** Where nothing can be written down, and so nothing looked up: on the command line. */
export const noAudit: WriteAudit = () => Promise.reject(new Error('There is no store for the audit here'))
