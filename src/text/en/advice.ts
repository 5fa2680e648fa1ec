/** Words of the progress and advice cards. */
export const advice = {
  progress: {
    title: 'Looking into it…',
    text: 'I am reading your account and the sign-in log. This takes a few seconds.',
    textAgent: 'Reading the account and the sign-in log. This takes a few seconds.',
  },
  kicker: {
    certainly: 'Cause found',
    probably: 'Most likely cause',
    'no-problem-found': 'Nothing wrong found',
    'needs-more-info': 'Not sure yet',
    'user-not-found': 'Account not found',
    'ambiguous-user': 'More than one person',
    'requester-not-authorised': 'Private',
    'insufficient-data-no-premium': 'Not enough to see',
    'graph-throttled': 'Too busy right now',
  },
  about: '{name} · {address}',
  alsoTitle: 'Also: {title}',
  fixedBy: 'Who can fix this:',
  whatToDo: 'What to do now',
  details: 'What I saw',
  possible: 'Possible, but not proven: {title}',
  disabled:
    'The account is disabled{disabled, select, synced { (synced from on-premises)} guest { (a guest)} other {}}',
  sighting: {
    failed: 'Sign-in{app, select, none {} other { to {app}}} on {at}: AADSTS{code}',
    succeeded: 'Sign-in{app, select, none {} other { to {app}}} on {at}: successful',
    solved: 'The same app was signed in to successfully on {at}',
    requestId: 'Request Id {requestId}',
    correlationId: 'Correlation Id {correlationId}',
    none: 'The sign-in log shows no failed sign-in that fits',
  },
  seenAt: 'Checked on {at}',
  unseenTitle: 'What I could not see',
  buttons: {
    showDetails: 'Show details',
    hideDetails: 'Hide details',
    again: 'Check again',
    startOver: 'Start over',
    otherLanguage: 'Nederlands',
    help: 'Help',
  },
  by: {
    user: { person: 'you', agent: 'the person' },
    helpdesk: { person: 'the helpdesk', agent: 'the helpdesk' },
    'identity-admin': { person: 'an identity administrator', agent: 'an identity administrator' },
    'app-owner': { person: 'the owner of the app', agent: 'the owner of the app' },
    microsoft: { person: 'Microsoft', agent: 'Microsoft' },
    nobody: { person: 'good to know', agent: 'good to know' },
  },
} as const

/** What the progress card says was understood. */
export const understood = {
  app: 'App: {app}',
  code: 'Error code: AADSTS{code}',
  ids: 'The ids on the error page',
} as const

/** What a link with a long address says; pages for people show their short address. */
export const openIn = {
  entra: 'Open in the Entra admin centre',
  intune: 'Open in the Intune admin centre',
  microsoft365: 'Open in the Microsoft 365 admin centre',
  other: 'Open the page',
} as const
