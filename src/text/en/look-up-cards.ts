/** Words of the cards of look-ups, around what was looked up. */
export const lookUpCards = {
  busy: { title: 'Looking it up…', text: 'This takes a few seconds. Nothing is changed.' },
  kicker: { agent: 'Looked up, for the helpdesk', admin: 'Looked up, for administrators', person: 'Looked up' },
  readAt: 'Read on {at}. Who looked at what is written down.',
  readAtCode: 'Do you see this code yourself? Tell me what you open, and I look at once.',
  more: '… and {count, plural, one {# more line} other {# more lines}}.',
  narrow: {
    'sign-ins': 'To see less: add failed, ca, app and its name, or since 3d.',
    'check-policies': 'To see more of one: policy and its name.',
    other: 'To see all of it, open the page.',
  },
  unseenTitle: 'What I could not read',
  nothing: 'There is nothing to show.',
  choose: { person: 'Whom do you mean?', app: 'Which app do you mean?', policy: 'Which policy do you mean?' },
  moreChoices: '{count, plural, one {# more fits} other {# more fit}}. Write more of the name.',
  notFound: {
    person: {
      title: 'I cannot find that person',
      text: 'Nobody here goes by “{asked}”. Write the whole address, or the name as it stands in the directory.',
    },
    app: {
      title: 'I cannot find that app',
      text: 'No app here goes by “{asked}”. Write its name as the sign-in page shows it, or its app id.',
    },
    policy: {
      title: 'I cannot find that policy',
      text: 'No Conditional Access policy here goes by “{asked}”. Write part of its name, or its id.',
    },
  },
  refused: {
    'admins-only': {
      title: 'That is for administrators',
      text: 'Only identity administrators can review the policies. You can look at one: policy and its name.',
    },
    protected: {
      title: 'That account is protected',
      text: 'It holds an administrator role or is kept for emergencies, so only identity administrators can look it up. Ask one of them.',
    },
    'not-recorded': {
      title: 'I could not write this down',
      text: 'Who looks up what is always written down first. That did not work just now, so I show nothing. Try again in a moment.',
    },
  },
  fault: {
    title: 'That did not work',
    text: 'I could not look it up. Nothing was changed. Try again in a moment, or give an administrator this reference: {reference}.',
  },
  review: {
    all: '{findings, plural, =0 {Nothing found} one {# finding} other {# findings}} in {policies, plural, one {# policy} other {# policies}}.',
    finding: '{severity} · {title}',
    would: '{text} (report-only)',
  },
  help: [
    'Of a person: show account · show mfa · show devices · show signins · show groups · show licences · show apps, each with a name or address.',
    'Sign-ins can be narrowed: show signins anna@yourcompany.com failed ca app Teams since 3d.',
    'Policies: policy and its name · policies for Teams · policies for Teams anna@yourcompany.com · what if anna@yourcompany.com Teams iOS NL.',
    'And: code AADSTS50105 · group and its name · app and its name · expiring.',
    'For administrators: check policies.',
  ],
} as const
