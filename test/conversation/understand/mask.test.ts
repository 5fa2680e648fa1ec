import fc from 'fast-check'
import { mask } from '../../../src/conversation/understand/mask.ts'
import { blocked, generic, logLine, token } from './pages.ts'

const h = '[hidden]'

test.each([
  ['my password is Zomer2026!', `my password is ${h}`],
  ['mijn wachtwoord is Zomer2026!', `mijn wachtwoord is ${h}`],
  ['mijn wachtwoord is nu Zomer2026! en het werkt niet', `mijn wachtwoord is nu ${h} en het werkt niet`],
  ['my password is summer', `my password is ${h}`],
  ['password: hunter2', `password: ${h}`],
  ['Password=hunter2', `Password=${h}`],
  ['pw hunter2!', `pw ${h}`],
  ['ww: geheim', `ww: ${h}`],
  ['ww Zomer2026', `ww ${h}`],
  ['password Welkom01 does not work', `password ${h} does not work`],
  ['my password "zomer zon zee" fails', `my password ${h} fails`],
  ['passphrase: correct horse battery staple', `passphrase: ${h}`],
  ['password is a,b;c"d', `password is ${h}`],
  ['my password is not Zomer2026! but Winter2026!', `my password is not ${h} but ${h}`],
  ['changed my password to Zomer2026', `changed my password to ${h}`],
  ['wachtwoord veranderd in Zomer2026!', `wachtwoord veranderd in ${h}`],
  ['user anna@contoso.com / Zomer2026!', `user anna@contoso.com / ${h}`],
  ['{"user":"anna","password":"a\\"b, c"}', `{"user":"anna","password":"${h}"}`],
  ['verification code 123456', `verification code ${h}`],
  ['the code is 123 456', `the code is ${h}`],
  ['de code is 48291374', `de code is ${h}`],
  ['sms-code: 482913', `sms-code: ${h}`],
  ['verificatiecode 48 29 13', `verificatiecode ${h}`],
  ['pin 1234', `pin ${h}`],
  ['pincode is 1234', `pincode is ${h}`],
  ['otp=482913', `otp=${h}`],
  ['TAP: 6Rt#9xZq', `TAP: ${h}`],
  ['my temporary access pass is abcDEF123', `my temporary access pass is ${h}`],
  ['herstelcode: AB12-CD34', `herstelcode: ${h}`],
  ['111111-222222-333333-444444-555555-666666-777777-888888', h],
  ['Authorization: Bearer abc.def-ghi_jkl', `Authorization: Bearer ${h}`],
  ['Cookie: ESTSAUTH=1; buid=2', `Cookie: ${h}`],
  ['ESTSAUTHPERSISTENT=0.AbCd; path=/', `ESTSAUTHPERSISTENT=${h}; path=/`],
  ['eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl', h],
  ['https://app.example/cb?code=0.AbC&state=xyz&session=1', `https://app.example/cb?code=${h}&state=${h}&session=1`],
  ['https://app.example/#id_token=abc.def', `https://app.example/#id_token=${h}`],
  ['https://anna:geheim@app.example/', `https://anna:${h}@app.example/`],
  ['SAMLResponse=PHNhbWxwOlJlc3BvbnNl+/8=', `SAMLResponse=${h}`],
  ['<input name="SAMLResponse" value="PHNhbWw+"/>', `<input name="SAMLResponse" value="${h}"/>`],
  ['PHNhbWxwOlJlc3BvbnNlIHhtbG5zOnNhbWxwPSJ1cm4', h],
  ['client_secret=abc~8Q', `client_secret=${h}`],
  ['client_secret 8Q~abcdefgh', `client_secret ${h}`],
  ['I tried Zomer2024! as password', `I tried ${h} as password`],
  ['ik typ Welkom01 maar het wachtwoord klopt niet', `ik typ ${h} maar het wachtwoord klopt niet`],
  [`1.A${'Xy9'.repeat(20)}`, h],
])('masks “%s”', (text, masked) => {
  expect(mask(text)).toBe(masked)
})

test.each([
  'my password is wrong',
  'my password is expired, what now?',
  'my password is not working',
  'my password is correct!',
  'password: expired',
  'wachtwoord vergeten',
  'LT-FZWART01 asks for my password',
  'Windows11 vraagt om mijn wachtwoord',
  'Office365 and then iPhone14 want a password',
  'AADSTS50126 after the password',
  'mijn wachtwoord is verlopen',
  'mijn wachtwoord is niet goed',
  'wachtwoord is geweigerd',
  'mijn thunderbird blijft wachtwoord vragen',
  'how do I reset my password to log in',
  'wachtwoord van Anna Bakker is geblokkeerd',
  'password AADSTS50126: invalid username or password',
  'wrong password 50126',
  'password error code is 700016 in Office365 on my iPhone14',
  'the code is 700016',
  'error code: 53003',
  'foutcode: 123456',
  'code 50105',
  'password reset gives SSPR_0014',
  'password 0xCAA20004',
  'the TAP is expired',
  'MFA pin is not asked',
  'sign in with anna@contoso.com, password rejected at 09:25 on 2026-01-20',
  'call me on 06-12345678',
  'https://app.contoso.example/cb?error=access_denied&client_id=5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
  generic,
  blocked,
  token,
  logLine,
])('leaves “%s”', (text) => {
  expect(mask(text)).toBe(text)
})

const symbols = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ0123456789!#$%&*+=?@^_~.,;-'.split('')
const password = fc
  .array(fc.constantFrom(...symbols), { minLength: 5, maxLength: 24 })
  .map((letters) => `Q${letters.join('')}7z`)
const digits = fc.integer({ min: 100_000_00, max: 999_999_99 }).map(String)
const randomText = fc.array(fc.constantFrom(...symbols.slice(0, 55)), { minLength: 70, maxLength: 200 })
const around = fc.constantFrom(
  '',
  'hi, ',
  'ik kan niet inloggen, ',
  'AADSTS50126\n',
  '[hidden] ',
  'my password is wrong. ',
)

const plants = [
  ...['my password is', 'password:', 'mijn wachtwoord is', 'ww =', 'pw:', 'wachtwoord', 'password'].map((label) =>
    password.map((secret) => ({ secret, text: `${label} ${secret}` })),
  ),
  ...['verification code', 'the code is', 'otp:', 'verificatiecode is', 'pin'].map((label) =>
    digits.map((secret) => ({ secret, text: `${label} ${secret}` })),
  ),
  password.map((secret) => ({
    secret: JSON.stringify(secret).slice(1, -1),
    text: JSON.stringify({ password: secret }),
  })),
  randomText.map((letters) => ({ secret: `eyJ${letters.join('')}`, text: `token eyJ${letters.join('')}.abc.def` })),
  randomText.map((letters) => ({ secret: `7${letters.join('')}`, text: `?access_token=7${letters.join('')}&x=1` })),
]

test('a planted secret never survives, wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.oneof(...plants),
      around,
      fc.constantFrom('', ' and now?', '\nwerkt niet'),
      (plant, before, after) => {
        expect(mask(`${before}${plant.text}${after}`)).not.toContain(plant.secret)
      },
    ),
    { numRuns: 2_000 },
  )
})

test('twice is as good as once', () => {
  const words = fc.constantFrom(
    ...'password wachtwoord is : = " \' [hidden] code TAP 123456 Zomer2026! cookie: bearer eyJabcdefghij.abcd ; , \n'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 6 })), { maxLength: 12 }), (parts) => {
      const once = mask(parts.join(' '))
      expect(mask(once)).toBe(once)
    }),
    { numRuns: 2_000 },
  )
})
