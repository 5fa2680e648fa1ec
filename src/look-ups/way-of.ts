import type { Facts } from '../model/facts.ts'
import type { Way } from '../semantics/conditional-access/counterfactual.ts'
import { placeEntry } from './named.ts'
import { listed, word, type Said } from './view.ts'

/** What would have to be different in a sign-in, in words; never the policy. */
export const wayOf = (way: Way, namedLocations: Facts['namedLocations'] | undefined): Said => {
  if (way.is === 'meet') {
    const controls = way.controls.map((control) => word(`control-${control}`))
    return listed(controls, way.how === 'any' ? 'or' : 'and')
  }
  if (way.is === 'inside') return placeEntry(way.locationId, { ...(namedLocations && { namedLocations }) })
  if (way.is === 'platform') return word('onPlatform', { platform: way.platform })
  if (way.is === 'client-app') return word(`client-${way.clientApp}`)
  if (way.is === 'no-risk') return word(`noRisk-${way.of}`)
  if (way.is === 'device')
    return word(way.filter.mode === 'exclude' ? 'deviceThatFits' : 'deviceThatDoesNotFit', { rule: way.filter.rule })
  return word(way.is === 'flow' ? 'ordinarySignIn' : 'elsewhere')
}
