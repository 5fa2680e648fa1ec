import { signIn } from '../judge.ts'
import type { ProblemCases } from '../problem-case.ts'

const page = (address: string) =>
  `User account '${address}' from identity provider 'live.com' does not exist in tenant 'Contoso' and cannot access the app.`

/** Cases of each check of `wrong-account` that together use all its words. */
export const wrongAccountCases = {
  'wrong-account-picked': [
    {
      facts: {},
      said: { codes: [50020], quoted: page('kim@outlook.com') },
      names: ['kim@outlook.com', 'kim@contoso.com'],
    },
    { facts: {}, said: { codes: [50020], quoted: page('kim@contoso.com') } },
    { facts: { signIns: undefined }, said: { codes: [50020] } },
    { facts: { signIns: [signIn()] }, said: { signs: ['other-account'], quoted: 'it takes my hotmail' } },
  ],
  'wrong-url-or-tenant': [
    { facts: {}, said: { codes: [50059] } },
    {
      facts: {},
      said: { codes: [90002], quoted: "Tenant 'contosso.com' not found." },
      names: ['contosso.com', 'contoso.com'],
    },
    { facts: {}, said: { codes: [900144] } },
    { facts: {}, said: { quoted: 'https://login.microsoftonline.com/contoso.con/saml2' } },
  ],
} satisfies ProblemCases
