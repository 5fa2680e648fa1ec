/** Words of the progress and advice cards. */
export const advice = {
  progress: {
    title: 'Looking into it …',
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
  fixedBy: 'Who can fix this: {who}',
  whatToDo: 'What to do now',
  details: 'What I saw',
  possible: 'Possible, but not proven: {title}',
  sighting: {
    failed: 'Sign-in to {app} on {at}: AADSTS{code}',
    succeeded: 'Sign-in to {app} on {at}: successful',
    solved: 'The same app was signed in to successfully on {at}',
    ids: 'Request Id {requestId} · Correlation Id {correlationId}',
    none: 'I found no failed sign-in that fits what was told',
  },
  examinedAt: 'Looked at on {at}',
  unseenTitle: 'What I could not see',
  buttons: {
    showDetails: 'Show what I saw',
    hideDetails: 'Hide what I saw',
    again: 'Check again',
    startOver: 'Start over',
    otherLanguage: 'Nederlands',
    help: 'Help',
  },
  by: {
    user: { person: 'You', agent: 'The person' },
    helpdesk: { person: 'The helpdesk', agent: 'The helpdesk' },
    'identity-admin': { person: 'An identity administrator', agent: 'An identity administrator' },
    'app-owner': { person: 'The owner of the app', agent: 'The owner of the app' },
    microsoft: { person: 'Microsoft', agent: 'Microsoft' },
    nobody: { person: 'Good to know', agent: 'Good to know' },
  },
} as const

/** What the progress card says was understood. */
export const understood = {
  app: 'App: {app}',
  code: 'Error code: AADSTS{code}',
  ids: 'The ids of the error page',
} as const

/** What a link to an administrator's page says; pages for people show their short address. */
export const openPage = 'Open the page'
