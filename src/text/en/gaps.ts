/** What a fact is called, as the object of "I could not see …". */
export const facts = {
  account: 'the account',
  groups: 'group membership',
  licenses: 'licences',
  authenticationMethods: 'sign-in methods',
  devices: 'devices',
  userAppAssignments: 'assigned apps',
  signIns: 'the sign-in log',
  app: 'the app',
  appAssignments: 'who the app is assigned to',
  appOwners: 'the owners of the app',
  subscribedSkus: 'the products of the organisation',
  licensingGroups: 'the groups that give licences',
  securityDefaults: 'the security defaults',
  appNames: 'the list of apps',
} as const

/** Why it could not be seen, and who can change that. */
export const gaps = {
  'no-permission': '{fact}: I have not been given permission; an administrator can grant it',
  'no-licence': '{fact}: the organisation has no licence for it (Entra ID P1 or P2)',
  'not-supported': '{fact}: not available here',
  'not-found': '{fact}: not found',
  throttled: '{fact}: Microsoft is too busy right now; try again in a few minutes',
  'too-slow': '{fact}: no answer in time; try again',
  unavailable: '{fact}: Microsoft did not answer; try again later',
  'unexpected-answer': '{fact}: I did not understand the answer',
  'our-fault': '{fact}: a fault on my side; the helpdesk can report it',
} as const

/** Families of error codes. */
export const families = {
  account: 'about the account',
  password: 'about the password',
  lockout: 'about a lock on the account',
  mfa: 'about the second sign-in step',
  'contact-info': 'about security information',
  'conditional-access': 'about the access rules of the organisation',
  device: 'about the device',
  session: 'about the session',
  consent: 'about permissions of the app',
  assignment: 'about access to the app',
  'app-config': 'about the settings of the app',
  federation: 'about the organisation’s own sign-in server',
  hybrid: 'about the link with the local directory',
  guest: 'about guest access',
  'tenant-restriction': 'about limits between organisations',
  risk: 'about a risk Microsoft sees',
  licence: 'about a licence',
  service: 'about Microsoft’s service',
  url: 'about the address used',
  other: 'a code I do not know well yet',
} as const
