import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over … */
export const mfaFraudReportedBlock: CheckTexts['mfa-fraud-reported-block'] = {
  title: '',
  person: '',
  agent: '',
  evidence: {},
  steps: {},
}
