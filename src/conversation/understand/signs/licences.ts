/** Licences. */
export const licencesSigns = {
  'says-no-licence': /\b(?:(?:un)?licen[sc](?:e|es|ed|ing)|licentie\w*|subscription|abonnement)\b/iu,
} as const
