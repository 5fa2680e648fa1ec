/** The password. */
export const passwordSigns = {
  'password-trouble': /\b(?:pass?words?|wachtwoord\w*|passwor[td]|paswoord|pwd)\b/iu,
} as const
