import type { Symptoms } from '../model/symptoms.ts'

/** Whether words clearly tell of other trouble than what is talked about: of another app, or of somebody else. */
export const isOtherTrouble = (symptoms: Symptoms, app: string): boolean => {
  const { who, codes, clientCodes, signs } = symptoms
  const tellsTrouble = codes.length > 0 || clientCodes.length > 0 || signs.length > 0
  const isOther = (who.is === 'address' || who.is === 'name') && who.sure
  const isOtherApp = symptoms.app !== undefined && app !== '' && !isSameApp(symptoms.app.name, app)
  return (isOther && tellsTrouble) || (isOtherApp && tellsTrouble)
}

const isSameApp = (one: string, other: string): boolean => {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()]
  return a.includes(b) || b.includes(a)
}
