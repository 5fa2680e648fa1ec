/** What is looked up, what everybody who may sees of it, and what only administrators do. */
export interface Look {
  readonly says: string
  readonly sees: readonly string[]
  readonly adminSees?: string
}

/** Each look-up once. */
export const looks: readonly Look[] = [
  {
    says: 'show account yara.bouwman@contoso.com',
    sees: ['Account of Yara Bouwman', 'Usage location: NL', 'Password last changed'],
  },
  { says: 'show mfa Jesse Kuipers', sees: ['Methods that work everywhere: 0 (Worth a look)', 'What I could not read'] },
  { says: 'show devices floortje.zwart@contoso.com', sees: ['LT-FZWART', 'Compliant: no (Worth a look)'] },
  {
    says: 'show signins yara.bouwman@contoso.com failed app Expense',
    sees: ['AADSTS50105', '07e480bb-32c0-4922-a17f-b6dbdf7742aa'],
    adminSees: 'IP address: 203.0.113.12',
  },
  { says: 'show groups pieter.dewit@contoso.com', sees: ['SG-Finance', 'Gives: Microsoft 365 E3'] },
  { says: 'show licences aisling.byrne@contoso.com', sees: ['No licences'] },
  { says: 'show apps rachid.benali@contoso.com', sees: ['Travel Desk', 'Given: directly'] },
  {
    says: 'policy CA001',
    sees: ['Holds for: everyone', 'a second step (MFA)'],
    adminSees: 'Not for: members of 1 group',
  },
  { says: 'policies for Expense Cloud', sees: ['May apply (5)', 'Does not apply (3)'] },
  {
    says: 'policies for Teams floortje.zwart@contoso.com',
    sees: ['Microsoft Teams and Floortje Zwart', 'Applies (2)'],
  },
  {
    says: 'what if isabel.fonseca@contoso.com Teams iOS BR',
    sees: ['Outcome: blocked', 'CA010'],
    adminSees: 'What the sign-in would need',
  },
  { says: 'code AADSTS50105', sees: ['EntitlementGrantsNotFound'] },
  { says: 'group LIC-M365-E3', sees: ['Gives licences: Microsoft 365 E3'] },
  { says: 'app Expense Cloud', sees: ['Assigned to groups: APP-ExpenseCloud-Users', 'Wouter Brands'] },
  { says: 'expiring', sees: ['LearnHub'] },
]
