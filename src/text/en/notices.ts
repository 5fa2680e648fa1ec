/** What an idle conversation says: a title, a few lines, and examples to try. */
export const notices = {
  welcome: {
    title: 'Signing in does not work? Tell me.',
    text: 'I am Signpost. I find out why a sign-in fails and point to the next step. Tell me in your own words what happens, or paste the text of the error page.',
    tip: 'I only look at your own account, and only when you ask. Never send me a password or a code.',
    examples: 'For example',
  },
  help: {
    title: 'What I can do',
    text: 'Tell me what happens when you sign in: in your own words, or by pasting the text of the error page (“Copy info to clipboard” on that page). I look at your account, licences, apps, sign-in methods, devices and sign-in log, and tell you the cause and who can fix it.',
    tip: 'Commands: details · again · start over · language · help. Agents: check followed by a name or address. I keep a conversation for one day.',
    examples: 'For example',
  },
  greeting: {
    title: 'Hello!',
    text: 'Tell me what happens when you sign in, or paste the text of the error page.',
    tip: '',
    examples: 'For example',
  },
  thanks: {
    title: 'Glad to help.',
    text: 'If it comes back, tell me what you see and I will look again.',
    tip: '',
    examples: '',
  },
  empty: {
    title: 'I did not receive any text',
    text: 'I cannot read files or pictures yet, and I have not kept anything. On the error page, choose “Copy info to clipboard” (or select the text) and paste it here.',
    tip: '',
    examples: '',
  },
  'out-of-scope': {
    title: 'That is not something I can help with',
    text: 'I only know about signing in and getting access to apps. For other questions the helpdesk is the right place.',
    tip: 'Is it about signing in after all? Tell me which app you open and what you see.',
    examples: '',
  },
  'started-over': {
    title: 'Let us start over',
    text: 'I have put the earlier question aside. What happens when you sign in?',
    tip: '',
    examples: '',
  },
  'language-set': {
    title: 'I speak English now',
    text: 'Tell me what happens when you sign in. Say “taal nederlands” to switch to Dutch.',
    tip: '',
    examples: '',
  },
  'personal-chat-only': {
    title: 'Let us talk in private',
    text: 'Sign-in questions are about people, so I answer them in a personal chat only. Open a chat with me and ask again.',
    tip: '',
    examples: '',
  },
  'nothing-to-repeat': {
    title: 'There is nothing to look at yet',
    text: 'Tell me first what happens when you sign in.',
    tip: '',
    examples: 'For example',
  },
  broken: {
    title: 'Something went wrong on my side',
    text: 'I could not finish the examination. Nothing was changed. Choose “Check again”, or give the helpdesk this reference: {reference}.',
    tip: '',
    examples: '',
  },
  replaced: {
    title: 'Continued below',
    text: 'You told me more, so I started again with everything you said.',
    tip: '',
    examples: '',
  },
  asking: {
    title: 'Whose sign-in is it about?',
    text: 'Send me the address or the full name of one person it happens to, for example: check name@yourcompany.com.',
    tip: '',
    examples: '',
  },
} as const

/** Messages to try, as shown in the welcome. */
export const examples = [
  'Power BI says AADSTS50105',
  'Teams says I am not licensed',
  'It asks me for more information when I sign in',
] as const

/** A button of an old card was pressed. */
export const elsewhere = 'This card is no longer the current one. The newest card is further down.'
