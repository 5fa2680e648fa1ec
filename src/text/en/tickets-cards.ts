/** Words of the cards about tickets. */
export const ticketCards = {
  form: {
    title: 'A ticket for the helpdesk',
    text: 'Much is filled in already. Tell what you can of the rest; everything may stay empty. After this you see exactly what is sent.',
    textFor:
      'I can open a ticket for them; I have not looked at their account. Tell what you can; everything may stay empty. After this you see exactly what is sent.',
    fault:
      'I could not send it, and nothing is lost. Try again in a moment, or give the helpdesk this reference: {reference}.',
    privacy:
      'Goes to the helpdesk of your organisation only: what you fill in here, what you told me, and what I found. Never write a password or a code here.',
    fields: {
      about: { label: 'Whom is it about?', hint: 'The name of the person, as you would tell the helpdesk.' },
      app: { label: 'Which app or page?', hint: 'For example Outlook, Power BI, or the name on the sign-in page.' },
      errorText: {
        label: 'Text of the error page',
        hint: 'On that page choose “More details”, then “Copy info to clipboard”, and paste it here.',
      },
      sinceWhen: {
        label: 'Since when, and how often?',
        hint: 'For example: since this morning, every time; or once, around 10:20.',
      },
      browser: {
        label: 'Which browser?',
        hint: 'For example Edge or Chrome, or “the app itself”. The version is under Settings, About.',
      },
      device: { label: 'Which device?', hint: 'For example: my work laptop with Windows 11, or my own iPhone.' },
      tried: {
        label: 'What have you tried?',
        hint: 'For example another browser, a private window, another network, restarting.',
      },
      contact: {
        label: 'How can the helpdesk reach you?',
        hint: 'A phone number or another way that works when Teams does not.',
      },
      trace: {
        label: 'Browser trace',
        hint: 'I have recorded a trace (HAR) and keep it myself. Say “trace” to learn how.',
      },
    },
  },
  preview: {
    kicker: 'Not sent yet',
    title: 'This is what the helpdesk gets',
    privacy:
      'Goes to the helpdesk of your organisation only. Their channel shows just the name, the app, the cause, how bad it is and the number.{admin, select, none {} other { Administrators also get: {admin}.}}',
    more: 'The helpdesk also sees which rules and groups of the organisation are behind the cause.',
  },
  own: {
    kicker: {
      new: 'Ticket opened',
      existing: 'You already have this ticket',
      read: 'Your ticket',
      changed: 'Added to your ticket',
    },
    text: {
      open: 'The helpdesk has it. You hear from me here as soon as something changes.',
      'in-progress': '{assignee} from the helpdesk works on it. You hear from me here as soon as something changes.',
      waiting: '{assignee} from the helpdesk waits for your answer.',
      resolved: 'The helpdesk has resolved it.',
    },
    existing: 'It is about the same thing, so I did not open another. Add below what is new.',
    tip: 'Write “status” to see your tickets, or “answer {number}” and your text to add something.',
    somebody: 'Somebody',
  },
  case: {
    notTaken: 'Nobody has taken it yet',
    taken: 'Taken by {name}',
    tip: 'Typed: take {number} · ask {number} and your question · resolve {number} and what was done · copy {number} · json {number} · microsoft {number}',
  },
  fields: {
    answer: { label: 'Your answer', hint: '' },
    add: { label: 'Add something', hint: 'What is new, or what you want to correct.' },
    reopen: { label: 'Does it still not work?', hint: 'Tell what happens now.' },
    ask: { label: 'Ask {name}', hint: 'They get it at once in their own chat with me.' },
    resolve: { label: 'What solved it?', hint: '{name} reads this too.' },
  },
  unchanged: {
    'changed-meanwhile':
      'Somebody changed this ticket just now, so I did nothing. This is how it stands; what you typed is still below.',
    'text-missing': 'Write something first, then choose the button again.',
    fault: 'That did not work, and nothing is lost. Try again in a moment. Reference: {reference}.',
  },
  news: {
    took: { kicker: 'Ticket {number}', title: '{name} from the helpdesk took your ticket' },
    asked: { kicker: 'Question about ticket {number}', title: '{name} from the helpdesk asks' },
    answered: { kicker: 'Answer on ticket {number}', title: '{name} wrote' },
    resolved: { kicker: 'Ticket {number} resolved', title: '{name} from the helpdesk says it is solved' },
    reopened: { kicker: 'Ticket {number} is open again', title: '{name} says it still does not work' },
    opened: { kicker: 'Ticket {number}', title: '{name} opened a ticket' },
    done: {
      answered: 'Your answer has been sent to the helpdesk.',
      reopened: 'The ticket is open again. The helpdesk knows.',
    },
    doing: 'Sending it…',
    tip: 'You can also write “answer {number}” and your text.',
    tipAgent: 'Write “open {number}” to see the case.',
  },
  list: {
    own: 'Your tickets',
    all: 'Open tickets',
    noOwn: 'You have no tickets.',
    noAll: 'There are no open tickets.',
    row: '{number} · {app}',
    rowAll: '{number} · {name} · {app}',
    state: '{status} · {severity}{assignee, select, none {} other { · {assignee}}}',
    stateOwn: '{status}{assignee, select, none {} other { · {assignee}}}',
    opened: 'Opened on {at}',
    tip: 'Choose one, or write “open” and its number.',
  },
  copy: {
    text: { title: 'Ticket {number} as text', label: 'Text' },
    json: { title: 'Ticket {number} as JSON', label: 'JSON' },
    microsoft: { title: 'Ticket {number} for a Microsoft support request', label: 'Text for Microsoft' },
    how: 'Click into the text, select all (Ctrl+A, on a Mac ⌘A) and copy it. On a phone: hold, Select all, Copy.',
    changed: 'What you change here is not kept.',
    english: 'In English, because Microsoft’s form asks for that. Check it before you send it.',
  },
  channel: {
    kicker: 'Ticket {number} · {severity}',
    state: '{status}{assignee, select, none { · not taken yet} other { · {assignee}}}',
    tip: 'To go on: write “open {number}” to me in our own chat.',
    about: {
      requester: '{name} · {app}',
      told: '{name}, for somebody else · {app}',
      examined: '{name}, through {agent} · {app}',
    },
  },
  busy: {
    sending: { title: 'Sending…', text: 'I am opening the ticket.' },
    opening: { title: 'Just a moment…', text: 'I am looking it up.' },
    changing: { title: 'Just a moment…', text: 'I am writing it down in the ticket.' },
  },
  refused: {
    'not-found': {
      title: 'I cannot find that ticket',
      text: 'There is no ticket with that number that you may see. Write “status” to see your tickets.',
    },
    'agents-only': {
      title: 'That is for the helpdesk',
      text: 'Only agents of the helpdesk can do that. Write “status” to see your own tickets.',
    },
    fault: {
      title: 'That did not work',
      text: 'I could not reach the tickets. Nothing was changed and nothing is lost. Try again in a moment, or give the helpdesk this reference: {reference}.',
    },
    typed: 'You wrote:',
  },
} as const
