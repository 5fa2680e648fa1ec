/** Words of the rules CA-029 to CA-042: what is found, why it matters, who is hit, what to do instead. */
export const rules029To042 = {
  'CA-029': {
    title: 'Names something that no longer exists',
    why: 'A deleted group or place holds nobody: the policy misses people, or an exclusion is lost.',
    who: 'Nobody, or more people than meant',
    instead: 'Take the deleted entries out and put in what was meant.',
  },
  'CA-030': {
    title: 'Is about no app or nobody',
    why: 'It is on and has no effect.',
    who: 'Nobody',
    instead: 'Name the apps and people it is meant for.',
  },
  'CA-031': {
    title: 'The device filter catches every unregistered device',
    why: '{mode, select, exclude {A negative comparison fits unregistered devices: all of them are left out} other {A negative comparison fits unregistered devices: all of them are hit}}.',
    who: '{mode, select, exclude {Nobody is locked out; every unknown device goes free} other {Phones, private devices and the devices of emergency accounts}}',
    instead: 'Decide on purpose: a positive comparison never fits an unregistered device.',
  },
  'CA-032': {
    title: 'Device code is blocked for everyone',
    why: 'Some devices and tools can only sign in with a code.',
    who: 'Teams Rooms, the Azure command line, devices without a keyboard',
    instead: 'Exclude the accounts of such devices, and warn people who use the command line.',
  },
  'CA-033': {
    title: 'Everyone must sign in again all the time',
    why: 'Each time, or each hour, for every app.',
    who: 'Everyone: prompts without end, and tickets',
    instead: 'Limit it to risky sign-ins or to administrators.',
  },
  'CA-034': {
    title: 'In report-only mode for more than 45 days',
    why: 'Unchanged since {at}. Microsoft may switch on its own policies after 45 days.',
    who: 'Everyone in scope, by surprise',
    instead: 'Look at what it would have done, and decide.',
  },
  'CA-035': {
    title: 'From Microsoft or a template, with nobody left out',
    why: 'Microsoft may switch on its own policies by itself.',
    who: 'The emergency accounts, and with them everyone',
    instead: 'Add the exclusion of the emergency accounts now.',
  },
  'CA-036': {
    title: '{which, select, both {Security defaults and policies are both on} other {Nothing asks for MFA}}',
    why: '{which, select, both {The two get in each other’s way} other {Security defaults are not on, and no policy asks for MFA}}.',
    who: 'Everyone',
    instead: 'Choose one: policies that ask for MFA where there is a licence, security defaults where there is none.',
  },
  'CA-037': {
    title: 'The old per-user MFA setting is still in use',
    why: '{count, plural, one {# person has} other {# people have}} it beside a policy that asks for MFA.',
    who: 'These people: extra prompts that no policy explains',
    instead: 'Once a policy covers them, set their per-user state to “disabled”; the policy keeps asking for MFA.',
  },
  'CA-038': {
    title: 'Terms of use for everyone in every app',
    why: 'Device enrolment and apps without a page cannot show terms.',
    who: 'Service accounts, new devices, and guests in such apps',
    instead: 'Exclude Microsoft Intune Enrollment and the service accounts.',
  },
  'CA-039': {
    title: 'Near a limit',
    why: '{what, select, groups {Of the people looked at, {count} are in more than 2,048 groups: policies cannot look at them all} other {There are {count} policies; there may be 195}}.',
    who: '{what, select, groups {These people: access may be blocked} other {Administrators, who cannot add a policy}}',
    instead: '{what, select, groups {Take them out of groups they do not need} other {Bring policies together}}.',
  },
  'CA-040': {
    title: 'Everyone depends on a third party’s control',
    why: 'When its service is down, nobody gets in.',
    who: 'The whole organisation',
    instead: 'Move to an external authentication method, and exclude the emergency accounts.',
  },
  'CA-041': {
    title: 'Blocks platforms that people really use',
    why: 'Not excluded from the block: {platforms}.',
    who: 'Anyone on these, and on ChromeOS or in a browser that hides what it is',
    instead: 'Exclude every supported platform; expect AADSTS50005 or 53003 for the rest.',
  },
  'CA-042': {
    title: 'People locked out cannot help themselves',
    why: 'My Apps, security information and the registration for password reset ask for a compliant device too.',
    who: 'Anyone whose device is not compliant',
    instead: 'Leave a way to self-service: exclude these pages here and guard them with MFA.',
  },
} as const
