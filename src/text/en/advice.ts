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
    'out-of-scope-other-tenant': 'Of another organisation',
    'ambiguous-user': 'More than one person',
    'requester-not-authorised': 'Private',
    'insufficient-data-no-premium': 'Not enough to see',
    'graph-throttled': 'Too busy right now',
  },
  about: '{name} · {address}',
  alsoTitle: 'Also: {title}',
  fixedBy: 'Who can fix this:',
  whatToDo: 'What to do now',
  guest: {
    title: 'You are a guest here',
    text: 'What I see here: {cause}. Your account belongs to another organisation. How you sign in, your password and your second step are up to them: ask the helpdesk of your own organisation.',
    ticket: 'Is it about access to something of this organisation? Then its helpdesk can help: open a ticket.',
  },
  lag: {
    waiting:
      'The sign-in log may be a few minutes behind. I look again by myself on {at}, and this card changes when I find more.',
    over: 'I have looked again by myself: the sign-in log still shows nothing more.',
  },
  onward: 'Did that not help?',
  differs: 'This is something else than I found before.',
  details: 'What I saw',
  possible: 'Possible, but not proven: {title}',
  disabled:
    'The account is disabled{disabled, select, synced { (synced from on-premises)} guest { (a guest)} other {}}',
  choose: {
    person: 'Whom do you mean?',
    app: '{cause, select, yes {Is it about another app?} other {Which app do you mean?}}',
    event:
      '{cause, select, yes {I see other failed sign-ins too. Is it about one of these?} other {I see more than one failed sign-in. Which one do you mean?}}',
    eventTitle: '{at}{app, select, none {} other { · {app}}}',
    eventCode: 'AADSTS{code}',
    eventTimes: '{times, plural, one {# time} other {# times}} since {since}',
  },
  sighting: {
    failed: 'Sign-in{app, select, none {} other { to {app}}} on {at}: AADSTS{code}',
    succeeded: 'Sign-in{app, select, none {} other { to {app}}} on {at}: successful',
    times: 'It happened {times, plural, one {# time} other {# times}} since {since}',
    solved: 'The same app was signed in to successfully on {at}',
    requestId: 'Request Id {requestId}',
    correlationId: 'Correlation Id {correlationId}',
    none: 'The sign-in log shows no failed sign-in that fits',
  },
  seenAt: 'Checked on {at}',
  unseenTitle: 'What I could not see',
  by: {
    user: { person: 'you', agent: 'the person' },
    helpdesk: { person: 'the helpdesk', agent: 'the helpdesk' },
    'identity-admin': { person: 'an identity administrator', agent: 'an identity administrator' },
    'app-owner': { person: 'the owner of the app', agent: 'the owner of the app' },
    microsoft: { person: 'Microsoft', agent: 'Microsoft' },
    nobody: { person: 'good to know', agent: 'good to know' },
  },
} as const

/** What buttons say. */
export const buttons = {
  details: 'Show details',
  hideDetails: 'Hide details',
  again: 'Check again',
  'start-over': 'Start over',
  language: 'Nederlands',
  help: 'Help',
  choose: 'Choose',
  'still-stuck': 'Still stuck',
  ticket: 'Ask the helpdesk',
  ticketForOther: 'Open a ticket',
  next: 'Next',
  edit: 'Change',
  send: 'Send',
  cancel: 'Do not send',
  status: 'My tickets',
  tickets: 'Open tickets',
  open: 'Open the case',
  answer: 'Send',
  reopen: 'It still does not work',
  take: 'Take it',
  ask: 'Ask',
  resolve: 'Resolve',
  check: 'Check now',
  'copy-text': 'Copy as text',
  'copy-json': 'Copy as JSON',
  microsoft: 'For Microsoft support',
  back: 'Back',
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
