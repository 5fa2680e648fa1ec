import type { GrantControls, SessionControls, SignInFrequency } from '../../../model/facts/conditional-access.ts'
import { flag, maybe, row, text, whole } from '../../answers/parse.ts'
import type { Row } from '../../answers/row.ts'
import { texts } from './lenient.ts'
import { strengthOf } from './strength-of.ts'

/** What a policy asks for. */
export const grantControlsIn = (policy: Row, key: string): GrantControls => {
  const controls = row(policy[key])
  return {
    operator: maybe(text, controls, 'operator') ?? 'OR',
    builtInControls: texts(controls, 'builtInControls'),
    customAuthenticationFactors: texts(controls, 'customAuthenticationFactors'),
    termsOfUse: texts(controls, 'termsOfUse'),
    authenticationStrength: maybe((from, name) => strengthOf(row(from[name])), controls, 'authenticationStrength'),
  }
}

/** A control that is there but switched off counts as not there. */
const switchedOn = (controls: Row, key: string): Row | undefined => {
  const control = maybe((from, name) => row(from[name]), controls, key)
  return control && (maybe(flag, control, 'isEnabled') ?? true) ? control : undefined
}

const frequencyOf = (frequency: Row): SignInFrequency => ({
  frequencyInterval: maybe(text, frequency, 'frequencyInterval'),
  value: maybe(whole, frequency, 'value'),
  type: maybe(text, frequency, 'type'),
  authenticationType: maybe(text, frequency, 'authenticationType'),
})

/** What a policy says about the session. */
export const sessionControlsIn = (policy: Row, key: string): SessionControls => {
  const controls = row(policy[key])
  const frequency = switchedOn(controls, 'signInFrequency')
  const browser = switchedOn(controls, 'persistentBrowser')
  const cloudApps = switchedOn(controls, 'cloudAppSecurity')
  return {
    signInFrequency: frequency && frequencyOf(frequency),
    persistentBrowserMode: browser && maybe(text, browser, 'mode'),
    cloudAppSecurityType: cloudApps && maybe(text, cloudApps, 'cloudAppSecurityType'),
    hasAppEnforcedRestrictions: switchedOn(controls, 'applicationEnforcedRestrictions') !== undefined,
    hasTokenProtection: switchedOn(controls, 'secureSignInSession') !== undefined,
  }
}
