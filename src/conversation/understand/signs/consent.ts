/** Permissions of apps. */
export const consentSigns = {
  'needs-consent':
    /\b(?:admin(?:istrator)? approval|approval (?:required|needed)|needs? (?:an? )?admin|permissions? requested|(?:needs|requires|wants) permissions?|grant (?:permission|consent|access)|only an admin can grant|consent|toestemming|machtiging(?:en)?|goedkeuring (?:van|door) (?:een|de|uw|je) (?:beheerder|admin\w*)|beheerder(?:sgoedkeuring|stoestemming))/iu,
} as const
