import type { Facts } from '../model/facts.ts'
import type { ConditionalAccessPolicy, SessionControls } from '../model/facts/conditional-access.ts'
import { demandsOf, type Demand } from '../semantics/conditional-access/control.ts'
import { line, lines, listed, value, word, type Line, type Said } from './view.ts'

/** What a policy asks for, and what it says of the session. */
export const asksOf = (
  policy: ConditionalAccessPolicy,
  agreements: Facts['agreements'] | undefined,
): readonly Line[] => {
  const { grantControls, sessionControls } = policy
  const demands = grantControls ? demandsOf(grantControls) : []
  const how = grantControls?.operator.toUpperCase() === 'OR' ? 'or' : 'and'
  const said = demands.map((demand) => demandOf(demand, policy, agreements))
  return lines(
    line('grant', said.length > 0 ? listed(said, how) : word('asksNothing')),
    ...(sessionControls ? sessionLines(sessionControls) : []),
  )
}

const demandOf = (
  { control, id }: Demand,
  { grantControls }: ConditionalAccessPolicy,
  agreements: Facts['agreements'] | undefined,
): Said => {
  if (control === 'authenticationStrength') {
    const { displayName, id: strengthId } = grantControls?.authenticationStrength ?? { displayName: '', id: '' }
    return word('strengthNamed', { name: displayName || strengthId })
  }
  if (control === 'termsOfUse')
    return word('termsNamed', { name: agreements?.find((agreement) => agreement.id === id)?.displayName ?? id ?? '' })
  return word(`control-${control}`)
}

const sessionLines = ({ signInFrequency, ...session }: SessionControls): readonly Line[] =>
  lines(
    signInFrequency !== undefined && line('signInAgain', oftenOf(signInFrequency)),
    session.persistentBrowserMode !== undefined &&
      line('staysSignedIn', word(session.persistentBrowserMode === 'never' ? 'no' : 'yes')),
    session.cloudAppSecurityType !== undefined && line('cloudAppSecurity', value(session.cloudAppSecurityType)),
    session.hasAppEnforcedRestrictions && line('appRestrictions', word('yes')),
    session.hasTokenProtection && line('tokenProtection', word('yes')),
  )

const oftenOf = ({ frequencyInterval, value: count, type }: NonNullable<SessionControls['signInFrequency']>): Said => {
  if (frequencyInterval === 'everyTime') return word('everyTime')
  return count === undefined ? value(type) : word(type === 'days' ? 'everyDays' : 'everyHours', { count })
}
