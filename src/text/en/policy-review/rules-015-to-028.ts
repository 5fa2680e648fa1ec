/** Words of the rules CA-015 to CA-028: what is found, why it matters, who is hit, what to do instead. */
export const rules015To028 = {
  'CA-015': {
    title: 'No device can be registered',
    why: 'A device that is only being registered cannot be compliant or joined yet.',
    who: 'Anyone who gets a new device',
    instead: 'Ask for MFA or an authentication strength: only these work here.',
  },
  'CA-016': {
    title: 'Guests cannot meet what is asked',
    why: 'Devices of guests are managed elsewhere, and that is not trusted here; their apps cannot be protected from here.',
    who: 'All guests',
    instead: 'Exclude guests, or trust the device claims of their organisations.',
  },
  'CA-017': {
    title: 'Password change does not go with the rest',
    why: 'It only works for all apps, at user risk, and together with MFA.',
    who: 'People at risk, who cannot solve it themselves',
    instead: 'Ask for MFA and a password change, for all apps, at user risk.',
  },
  'CA-018': {
    title: 'User risk and sign-in risk in one policy',
    why: 'Both must be there at once, so it hardly ever applies.',
    who: 'Nearly nobody: risky sign-ins go through',
    instead: 'Make two policies: one for each risk.',
  },
  'CA-019': {
    title: 'Blocks at risk, with no way to solve it',
    why: 'People at risk cannot prove themselves; every case becomes a ticket.',
    who: 'Anyone Microsoft sees a risk for, false alarms too',
    instead: 'Ask for MFA and a password change, or for risk remediation, instead of the block.',
  },
  'CA-020': {
    title: 'Nobody can meet the strength {strength}',
    why: 'None of its combinations is allowed by the policy on sign-in methods.',
    who: 'Everyone it applies to: they go round in circles',
    instead: 'Allow the methods and have people register them first; start them with a Temporary Access Pass.',
  },
  'CA-021': {
    title: 'An administrator has no method for MFA',
    why: 'Registering may be limited too: then they cannot get in to register.',
    who: 'That administrator',
    instead: 'Have them register a method first.',
  },
  'CA-022': {
    title: 'Half of legacy authentication is left open',
    why: 'Only one of “Exchange ActiveSync” and “Other clients” is blocked.',
    who: 'Nobody is locked out; attackers can use the other kind',
    instead: 'Block both kinds.',
  },
  'CA-023': {
    title: 'Some kinds of client are not asked',
    why: 'Apps on desktop and mobile, or modern sign-ins altogether, pass without it.',
    who: 'Everyone: prompts come in one app and not in another',
    instead: 'Choose all client apps.',
  },
  'CA-024': {
    title: 'Teams is asked, the services behind it are not',
    why: 'Teams calls Exchange and SharePoint, which have other requirements or none.',
    who: 'Teams users, who are asked again or refused though “its” policy passes',
    instead: 'Choose Office 365 as a whole.',
  },
  'CA-025': {
    title: 'The admin portals are blocked for everyone',
    why: 'Ordinary people use some of these pages too, such as the one to install Office.',
    who: 'Administrators who are not excluded, and anyone who installs Office',
    instead: 'Exclude the administrators, and know what else the block takes away.',
  },
  'CA-026': {
    title: 'Azure management is blocked or limited to compliant devices',
    why: 'Other apps call it: Power Apps, Visual Studio, the Microsoft 365 admin centre.',
    who: 'Makers and administrators, in apps that do not say Azure',
    instead: 'Check the apps that depend on it, and limit the policy to the people it is about.',
  },
  'CA-027': {
    title: 'The synchronisation account is not left out',
    why: 'It signs in by itself and can give no second step and no device.',
    who: 'Everyone: passwords, groups and licences stop being updated',
    instead: 'Exclude both directory synchronisation roles.',
  },
  'CA-028': {
    title: 'A service account is asked for MFA',
    why: 'A job cannot answer a prompt and fails with AADSTS50076.',
    who: 'The jobs of that account',
    instead: 'Move the job to a managed identity or a workload identity; exclude the account until a set date.',
  },
} as const
