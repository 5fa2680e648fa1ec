/** How a sign-in event (`Windows10`, `Ios 17.1`, `MacOs`) and a device object (`Windows`, `IPhone`, `MacMDM`) name the same systems. */
const systems: readonly RegExp[] = [
  /^win/i,
  /^(?:ios|iphone|ipad|ipod)/i,
  /^(?:mac|os ?x)/i,
  /^android/i,
  /^(?:linux|ubuntu)/i,
]

/** Whether two names of an operating system can mean the same one; a name that says nothing can mean any. */
export const sameSystem = (one: string, other: string): boolean => {
  const first = systems.find((system) => system.test(one))
  const second = systems.find((system) => system.test(other))
  return first === undefined || second === undefined || first === second
}
