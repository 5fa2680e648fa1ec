import type {
  AgreementAcceptance,
  AuthenticationMethod,
  AuthenticationMethodKind,
  PerUserMfa,
  Registration,
  RegistrationDetails,
  SignInPreferences,
} from '../../../src/model/facts/authentication.ts'
import { daysAgo } from './moments.ts'

/** Registered methods of these kinds, nothing else told. */
export const methods = (...kinds: readonly AuthenticationMethodKind[]): readonly AuthenticationMethod[] =>
  kinds.map((kind) => ({ kind }))

/** Microsoft Authenticator on a phone; another `kind` for another method. */
export const method = (over: Partial<AuthenticationMethod> = {}): AuthenticationMethod => ({
  kind: 'microsoftAuthenticator',
  displayName: 'Pixel 9',
  createdDateTime: daysAgo(300),
  ...over,
})

/** A Temporary Access Pass of half an hour ago for an hour, that can be used. */
export const temporaryAccessPass = (over: Partial<AuthenticationMethod> = {}): AuthenticationMethod => ({
  kind: 'temporaryAccessPass',
  isUsable: true,
  methodUsabilityReason: 'EnabledByPolicy',
  startDateTime: daysAgo(1 / 48),
  lifetimeInMinutes: 60,
  ...over,
})

/** What the registration report says: able to do MFA and to reset the password. */
export const registration = (over: Partial<RegistrationDetails> = {}): Registration => ({
  is: 'listed',
  isAdmin: false,
  isMfaRegistered: true,
  isMfaCapable: true,
  isPasswordlessCapable: false,
  isSsprEnabled: true,
  isSsprRegistered: true,
  isSsprCapable: true,
  methodsRegistered: ['microsoftAuthenticatorPush', 'softwareOneTimePasscode'],
  userPreferredMethodForSecondaryAuthentication: 'push',
  lastUpdatedDateTime: daysAgo(1),
  ...over,
})

/** The old switch, off, as it should be under Conditional Access. */
export const perUserMfa = (perUserMfaState = 'disabled'): PerUserMfa => ({ perUserMfaState })

/** Asked for a push first. */
export const signInPreferences = (over: Partial<SignInPreferences> = {}): SignInPreferences => ({
  userPreferredMethodForSecondaryAuthentication: 'push',
  isSystemPreferredAuthenticationMethodEnabled: true,
  ...over,
})

/** Terms of use that were accepted. */
export const agreementAcceptance = (over: Partial<AgreementAcceptance> = {}): AgreementAcceptance => ({
  agreementId: 'terms',
  state: 'accepted',
  ...over,
})
