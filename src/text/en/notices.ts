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
    tip: 'Commands: details · again · still stuck · ticket · status · start over · language · help. I keep a conversation for one day.',
    examples: 'For example',
  },
  'help-look-ups': {
    title: 'What the helpdesk can look up',
    text: 'Everything is read only, and who looks at what is written down. Without a name it is about the person at hand.',
    tip: 'Protected accounts are shown to administrators only.',
    examples: '',
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
  'language-not-here': {
    title: 'I only speak English here',
    text: 'Your organisation has chosen that. Tell me what happens when you sign in, or paste the text of the error page.',
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
  'chit-chat': {
    title: 'I am only good at one thing',
    text: 'I am a bot that finds out why a sign-in fails. Tell me which app you open and what you see, and I look at once.',
    tip: '',
    examples: 'For example',
  },
  abuse: {
    title: 'That sounds frustrating',
    text: 'Not being able to sign in is annoying. Tell me which app you open and what you see, then I look at once; or write “ticket” and the helpdesk takes over.',
    tip: '',
    examples: '',
  },
  'picture-not-kept': {
    title: 'I cannot read pictures',
    text: 'I have not opened or kept it. On the error page choose “More details”, then “Copy info to clipboard”, and paste the text here. On a phone: hold your finger on the text, select all, copy. Or type the code (such as AADSTS50105) and the time.',
    tip: '',
    examples: '',
  },
  'file-not-kept': {
    title: 'I cannot read files',
    text: 'I have not opened or kept it. Tell me in your own words what happens, or paste the text of the error page (“More details”, then “Copy info to clipboard”).',
    tip: '',
    examples: '',
  },
  'trace-not-kept': {
    title: 'Keep that trace yourself',
    text: 'I have not opened or kept it. A trace can hold passwords, cookies and tokens with which somebody can sign in as you. Keep it where only you can reach it, and mention in your ticket that you have one; the helpdesk asks for it when it is needed.',
    tip: 'Say “trace” to learn what to remove before you give it to anybody.',
    examples: '',
  },
  'how-to-trace': {
    title: 'How to record a trace',
    text: 'Open a new private window in Edge or Chrome. Press F12, choose Network, and tick “Preserve log”. Sign in until the error shows. Then choose the download arrow (“Export HAR”) without sensitive data, and save the file.',
    tip: 'A trace can hold passwords, cookies and tokens. Keep it yourself and do not send it to me. Before you give it to the helpdesk, change your password if you typed it, and remove the lines with cookies and tokens and everything behind “code=”, “id_token” and “SAMLResponse”.',
    examples: '',
  },
  broken: {
    title: 'Something went wrong on my side',
    text: 'I could not finish the examination. Nothing was changed. Choose “Check again”, or give the helpdesk this reference: {reference}.',
    tip: '',
    examples: '',
  },
  replaced: {
    title: 'Continued below',
    text: 'You asked or told me more, so I go on below with everything you said.',
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

/** What the help card tells agents besides. */
export const helpMore = {
  person:
    'About a ticket: ticket · next · edit · send · back · status · open 123 · answer 123 and your text · reopen 123 and what happens · trace. From a list: its number, such as 1.',
  agent:
    'For the helpdesk: check and a name or address · tickets · open 123 · check #123 · take 123 · ask 123 and your question · resolve 123 and what was done · copy 123 · json 123 · microsoft 123. More to look up: help look-ups.',
} as const
