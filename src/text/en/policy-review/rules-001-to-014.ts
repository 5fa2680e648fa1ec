/** Words of the rules CA-001 to CA-014: what is found, why it matters, who is hit, what to do instead. */
export const rules001To014 = {
  'CA-001': {
    title: 'Everyone is blocked from every app',
    why: 'Nothing narrows this block: it holds for every sign-in.',
    who: 'The whole organisation, administrators too',
    instead:
      'Name the apps, platforms or places it is about, and leave the emergency accounts out; keep it in report-only mode until then.',
  },
  'CA-002': {
    title: 'Everyone is blocked from every app, on all platforms',
    why: '“All platforms” narrows nothing: this block holds for every sign-in.',
    who: 'The whole organisation, administrators too',
    instead:
      'Name the platforms to block and leave the emergency accounts out; keep it in report-only mode until then.',
  },
  'CA-003': {
    title: 'Every app asks everyone for a compliant device',
    why: 'Nobody can enrol a device that way, as enrolment asks for a compliant one too.',
    who: 'Anyone without an enrolled device, administrators too, and the enrolment itself',
    instead:
      'Exclude Microsoft Intune Enrollment and the emergency accounts, or let MFA or a hybrid joined device do as well.',
  },
  'CA-004': {
    title: 'Every app asks everyone for a hybrid joined device',
    why: 'Only Windows computers of the local domain can be hybrid joined.',
    who: 'Anyone on a Mac, a phone or a cloud-only computer, guests and administrators',
    instead: 'Let a compliant device do as well, or limit it to Windows.',
  },
  'CA-005': {
    title: 'Every app asks everyone for app protection',
    why: 'Only some mobile apps can be protected; browsers on computers and the admin portals cannot.',
    who: 'Every browser and every app without the Intune SDK, admin portals included',
    instead: 'Limit it to Android and iOS, and to Office 365.',
  },
  'CA-006': {
    title: 'Asks for an approved client app, which is retired',
    why: 'Microsoft retired this control in March 2026.',
    who: 'Anyone in an app that cannot meet it',
    instead: 'Ask for an app protection policy instead, or as the other of two ways.',
  },
  'CA-007': {
    title: 'No emergency account is left out',
    why: 'When this policy goes wrong, nobody is left to put it right.',
    who: 'The whole organisation: it can lock itself out',
    instead: 'Exclude at least one emergency account, or a group of them, from every policy.',
  },
  'CA-008': {
    title: 'Emergency account {account} cannot be relied on',
    why: 'Found of this account: {weakness, select, gone {it does not exist} disabled {it is disabled} synced {it comes from the local directory} ownDomain {its address is not of onmicrosoft.com} federated {its domain signs in elsewhere} weakMethod {it has no passkey or certificate} noRole {it is no Global Administrator at this moment} other {something is wrong}}.',
    who: 'Whoever needs it once everything else fails',
    instead: 'Make it cloud-only on onmicrosoft.com, with a passkey or certificate, and Global Administrator for good.',
  },
  'CA-009': {
    title: 'Fewer than two emergency accounts',
    why: 'The profile names {count, plural, =0 {none} one {only one} other {#}}: when that fails, nothing is left.',
    who: 'The whole organisation',
    instead: 'Have two or more, kept apart, and name them in the organisation’s profile.',
  },
  'CA-010': {
    title: 'Blocks every app but a few',
    why: 'What the excluded apps read from the directory is blocked all the same.',
    who: 'Anyone who opens an app that is meant to be free',
    instead: 'Name the apps to block instead of the ones to spare.',
  },
  'CA-011': {
    title: 'All apps but some: the excluded ones are asked more since June 2026',
    why: 'Apps that only ask who you are, or read your profile, count as the directory now.',
    who: 'Anyone in an excluded app',
    instead: 'Review the exclusions; see aka.ms/BaselineScopesSettingsUX.',
  },
  'CA-012': {
    title: 'Blocks by country or network with no way in',
    why: 'No emergency account is left out, or the places that are free do not exist or are empty.',
    who: 'Anyone abroad, behind a new address or on IPv6',
    instead: 'Exclude the emergency accounts, and check the addresses of the named locations, IPv6 too.',
  },
  'CA-013': {
    title: 'Counts on trusted locations, and there are none',
    why: 'No named location is marked as trusted, so nowhere is spared.',
    who: 'Everyone, everywhere',
    instead: 'Mark the networks you trust as trusted locations first.',
  },
  'CA-014': {
    title: 'Security information cannot be registered',
    why: 'There is no place and no Temporary Access Pass to start from.',
    who: 'New starters, and people with a new phone',
    instead: 'Allow it from trusted locations or with a Temporary Access Pass, and exclude guests.',
  },
} as const
