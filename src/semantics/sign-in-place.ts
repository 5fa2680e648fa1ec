import type { SignIn } from '../model/facts/sign-ins.ts'

/** Where a sign-in came from, as the log has it: `Antalya (TR)`, `TR`, or `none`. */
export const signInPlace = (event: SignIn | undefined): string => {
  const { city = '', countryOrRegion = '' } = event?.location ?? {}
  if (city === '' || countryOrRegion === '') return city || countryOrRegion || 'none'
  return `${city} (${countryOrRegion})`
}
