/** Ends that are no cause: a title, what is known, and what to do. Steps are read in order. */
export const verdicts = {
  'no-problem-found': {
    title: 'Signing in works',
    person:
      'Signing in works now: your account is enabled and your latest sign-in was successful. I looked at your account, licences, sign-in methods, devices and the sign-in log. “Stay signed in?” and a request to confirm it is you are normal questions, not errors.',
    agent:
      'Signing in works now: the account of {name} is enabled and the latest sign-in was successful. I looked at the account, licences, sign-in methods, devices and the sign-in log.',
    steps: {
      person: [
        'Just answer the question on the page: Yes or No.',
        'Does it go wrong again? Paste the text of the error page here.',
      ],
      agent: ['If it comes back, ask for the text of the error page with its Request Id.'],
    },
  },
  'needs-more-info': {
    title: 'I cannot tell the cause yet',
    person:
      '{disabled, select, none {{seen, select, failed {I see that your sign-in{app, select, none {} other { to {app}}} on {at} did not succeed (AADSTS{code}, {family}), but I cannot say for certain why.} other {I looked{app, select, none {} other { at {app}}}, but what I can see does not explain it. That does not mean nothing is wrong.}}} other {Your account is disabled in this organisation, so no sign-in is accepted. Who disabled it and why, I cannot see.}}',
    agent:
      '{disabled, select, none {} guest {The account of {name}, a guest, is disabled. } synced {The account of {name}, synced from on-premises, is disabled. } other {The account of {name} is disabled. }}{seen, select, failed {The sign-in of {name}{app, select, none {} other { to {app}}} on {at} did not succeed (AADSTS{code}, {family}), but the cause is not certain.} other {What can be seen about {name}{app, select, none {} other { and {app}}} does not explain it. That does not mean nothing is wrong.}}',
    steps: {
      person: {
        compromise:
          '{suspects, select, compromise {Do not approve prompts you did not ask for. Change your password on the official page, {passwordReset, select, none {https://aka.ms/sspr} other {{passwordReset}}}, and contact the helpdesk or security team now.} other {}}',
        disabled: 'The helpdesk can find out why: choose “Show details” and give them this card.',
        giveCard:
          '{given, select, page {The helpdesk can take it from here: give them the ids under details.} other {Choose “Show details” and give this card to the helpdesk: it holds the code, the time and the ids they need.}}',
        another:
          'Is it about another sign-in? {given, select, app {Paste} code {Name the app, or paste} other {Tell me which app you open, or paste}} the text of that error page here.',
        givePage:
          'The helpdesk can take it from here: give them this card and {given, select, page {the text of the error page} other {the code}}.',
        tell: 'Tell me {given, select, app {what you see} other {which app you open and what you see}}. Best is the text of the error page: choose “Copy info to clipboard” and paste it here.',
        inAHurry: 'In a hurry? Give the helpdesk this card; it holds what they need.',
      },
      agent: {
        compromise:
          '{suspects, select, compromise {Somebody else may be using this account: treat it as a security incident now, before anything else.} other {}}',
        disabled:
          'Find out whether the block is meant. {disabled, select, synced {A synced account is enabled again in Active Directory, not in Entra ID.} other {Enable the account again only when it is not.}}',
        log: 'Open the sign-in log and look up the Request Id under details.',
        code: 'Look the code up on Microsoft’s page.',
        otherLog: 'Look in the sign-in log yourself: I found no sign-in there that fits.',
        ask: 'Ask for {given, select, app {the full text} other {the app and the full text}} of the error page (Request Id, Correlation Id and time), and send me that.',
      },
    },
  },
  'user-not-found': {
    title: 'I cannot find that account',
    person:
      '{near, select, none {I could not find an account with that name.} other {You typed “{asked}”, but that is not your user name. Yours is {near}. Nothing is wrong with your password.}}',
    agent:
      'No account in this organisation has the address or name “{asked}”.{deleted, select, none {} other { {deleted} was deleted{deletedAt, select, unknown {} other { on {deletedAt}}}. A deleted account can be restored for 30 days.}}{near, select, none {{deleted, select, none { It may be mistyped, deleted, or belong to another organisation.} other {}}} other { Did you mean {near}? I have not looked at that account.}}',
    steps: {
      person: [
        '{near, select, none {Check the spelling and try again.} other {Sign in with {near}; remove the mistyped name from the list of accounts if it is offered.}}',
      ],
      agent: ['Check the spelling with the person, then send me “check” and the right address.'],
    },
  },
  'out-of-scope-other-tenant': {
    title: 'That account belongs to another organisation',
    person: 'That account belongs to another organisation. How it signs in cannot be seen here.',
    agent:
      '{asked} is an address of another organisation, and no user or guest here has it. How that account signs in at home, its password and its second step cannot be seen or changed from here.',
    steps: {
      person: ['The helpdesk of that organisation can help.'],
      agent: [
        'Refer the person to the helpdesk of their own organisation.',
        'Is it about something of this organisation? Tell me what does not open, and the text of the error page.',
      ],
    },
  },
  'ambiguous-user': {
    title: 'Whom do you mean?',
    person: 'More than one account fits that name.',
    agent: 'More than one account fits:',
    steps: {
      person: ['Tell me the address.'],
      agent: ['Send me “check” and the address of the right one.'],
    },
  },
  'requester-not-authorised': {
    title: 'I can only look at your own account',
    person:
      'I cannot share anything about another person’s account, not even whether it exists. You are not allowed to see that, and I have not looked.',
    agent:
      'Only the helpdesk may ask about another person’s sign-in, and you are not in the helpdesk group. I have not looked.',
    steps: {
      person: ['Ask your colleague to contact the helpdesk, or to send me a message themselves.'],
      agent: ['Let the helpdesk ask me, or have yourself added to the helpdesk group.'],
    },
  },
  'insufficient-data-no-premium': {
    title: 'The sign-in log is not available here',
    person:
      'Your organisation has no Entra ID Premium (P1) licence, so I cannot read the sign-in log. I checked everything else I may see and found no cause there.',
    agent:
      'Without Entra ID P1 or P2 the sign-in log cannot be read through Graph. What else can be read about {name} shows no cause.',
    steps: {
      person: ['Paste the exact text of the error page here: the code on it tells me a lot without the log.'],
      agent: [
        'Ask for the exact text of the error page and send me that.',
        'An administrator can see the last seven days of the log in the Entra admin centre.',
      ],
    },
  },
  'graph-throttled': {
    title: 'The sign-in log cannot be read right now',
    person:
      'Microsoft is temporarily refusing to let me read the sign-in log, because of too many requests. I have not seen it, so I cannot say whether a sign-in failed.',
    agent:
      'The sign-in log could not be read right now: Microsoft Graph is throttling (429, too many requests).{account, select, enabled { What is known: the account of {name} is enabled{licensed, select, yes { and licensed} other {}}.} other {}} Whether a sign-in failed is unknown.',
    steps: {
      person: [
        'Choose “Check again” in about {minutes, plural, one {# minute} other {# minutes}}.',
        'Meanwhile, paste the text of the error page if you have it.',
      ],
      agent: [
        'Choose “Check again” in about {minutes, plural, one {# minute} other {# minutes}}.',
        'Meanwhile ask for the exact text of the error page.',
      ],
    },
  },
} as const
