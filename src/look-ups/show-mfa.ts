import { link } from '../knowledge/links.ts'
import type { Evidence } from '../model/evidence.ts'
import type { FactName, Facts } from '../model/facts.ts'
import type {
  AuthenticationMethod,
  AuthenticationMethodKind,
  RegistrationDetails,
} from '../model/facts/authentication.ts'
import type { Instant } from '../model/instant.ts'
import { accessPassOf } from '../semantics/access-pass.ts'
import { methodScope } from '../semantics/method-scope.ts'
import { secondSteps } from '../semantics/second-steps.ts'
import { known, unseenOf } from './known.ts'
import {
  line,
  lines,
  moment,
  notKnown,
  value,
  word,
  yesNo,
  type Line,
  type Said,
  type Section,
  type View,
} from './view.ts'

/** What is told of somebody's second step. */
export const showMfaNeeds = [
  'account',
  'groups',
  'authenticationMethods',
  'authenticationMethodsPolicy',
  'signInPreferences',
  'perUserMfa',
  'registration',
] as const satisfies readonly FactName[]

/** How somebody can prove who they are: each method, what it serves for, the preferred one, the old switch, the report. */
export const showMfa = (evidence: Evidence, now: Instant): View => {
  const facts = known(evidence)
  return {
    sections: [
      ...(facts.authenticationMethods ? [summary(facts, facts.authenticationMethods)] : []),
      ...(facts.authenticationMethods ?? []).map((method) => aboutMethod(method, facts, now)),
      ...(facts.registration ? [{ title: word('report'), lines: reported(facts.registration) }] : []),
    ],
    unseen: unseenOf(evidence, showMfaNeeds),
  }
}

const summary = (
  { account, perUserMfa, signInPreferences }: Partial<Facts>,
  methods: readonly AuthenticationMethod[],
): Section => {
  const count = secondSteps(methods).length
  return {
    title: word('secondStep'),
    lines: lines(
      line('secondSteps', value(count), { isNotable: count === 0 }),
      line(
        'preferred',
        signInPreferences ? value(signInPreferences.userPreferredMethodForSecondaryAuthentication) : notKnown,
      ),
      line('perUserMfa', perUserMfa ? value(perUserMfa.perUserMfaState) : notKnown, {
        isNotable: perUserMfa && perUserMfa.perUserMfaState !== 'disabled',
      }),
    ),
    ...(account && { link: link('user-authentication-methods', { userId: account.id }) }),
  }
}

const aboutMethod = (method: AuthenticationMethod, facts: Partial<Facts>, now: Instant): Section => ({
  title: word(`method-${method.kind}`),
  lines: lines(
    method.displayName !== undefined && line('name', value(method.displayName)),
    method.kind === 'phone' &&
      line('number', method.phoneEnding === undefined ? notKnown : word('endsIn', { ending: method.phoneEnding })),
    line('servesFor', word(uses[method.kind])),
    ...allowed(method.kind, facts),
    ...aboutPass(method, now),
    method.createdDateTime !== undefined && line('added', moment(method.createdDateTime)),
  ),
})

const uses = {
  password: 'forFirstStep',
  email: 'forResetOnly',
  phone: 'forEverySecondStep',
  microsoftAuthenticator: 'forEverySecondStep',
  fido2: 'forBothSteps',
  softwareOath: 'forEverySecondStep',
  hardwareOath: 'forEverySecondStep',
  windowsHelloForBusiness: 'forThatDevice',
  platformCredential: 'forThatDevice',
  temporaryAccessPass: 'forStart',
  external: 'forEverySecondStep',
  other: 'forUnknown',
} as const satisfies Record<AuthenticationMethodKind, string>

/** What the policy on methods calls them; a phone number serves for two. */
const configurations: Readonly<Partial<Record<AuthenticationMethodKind, readonly string[]>>> = {
  phone: ['Sms', 'Voice'],
  email: ['Email'],
  microsoftAuthenticator: ['MicrosoftAuthenticator'],
  fido2: ['Fido2'],
  softwareOath: ['SoftwareOath'],
  hardwareOath: ['HardwareOath'],
  temporaryAccessPass: ['TemporaryAccessPass'],
}

const allowed = (
  kind: AuthenticationMethodKind,
  { account, groups, authenticationMethodsPolicy }: Partial<Facts>,
): readonly Line[] => {
  const ids = configurations[kind]
  if (!ids) return []
  if (!account || !groups || !authenticationMethodsPolicy) return [line('allowed', notKnown)]
  const scopes = ids.map((id) => methodScope(id, authenticationMethodsPolicy, { userId: account.id, groups }))
  const is = scopes.includes('allowed') ? 'allowed' : scopes.includes('unknown') ? 'unknown' : (scopes[0] ?? 'unknown')
  return [line('allowed', said[is], { isNotable: is === 'off' || is === 'excluded' })]
}

const said: Readonly<Record<ReturnType<typeof methodScope>, Said>> = {
  allowed: word('yes'),
  off: word('offForEverybody'),
  excluded: word('notForThem'),
  unknown: notKnown,
}

const aboutPass = (method: AuthenticationMethod, now: Instant): readonly Line[] => {
  const pass = accessPassOf([method], now)
  if (!pass) return []
  return lines(
    line('state', word(`pass-${pass.is}`), { isNotable: pass.is !== 'usable' }),
    pass.from !== undefined && line('from', moment(pass.from)),
    pass.until !== undefined && line('until', moment(pass.until)),
  )
}

const reported = (registration: Facts['registration']): readonly Line[] =>
  registration.is === 'listed' ? details(registration) : [line('state', word('notListedYet'))]

const details = (row: RegistrationDetails): readonly Line[] =>
  lines(
    line('mfaCapable', yesNo(row.isMfaCapable), { isNotable: !row.isMfaCapable }),
    line('passwordless', yesNo(row.isPasswordlessCapable)),
    line('resetEnabled', yesNo(row.isSsprEnabled)),
    line('resetRegistered', yesNo(row.isSsprRegistered)),
    line('resetCapable', yesNo(row.isSsprCapable)),
    line('updated', moment(row.lastUpdatedDateTime)),
  )
