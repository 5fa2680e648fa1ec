import { certainties, type Certainty } from '../model/finding.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Sign, Symptoms } from '../model/symptoms.ts'
import { concernsApp } from './sign-in-chain.ts'
import { pointsElsewhere } from './signing-in.ts'

/** How surely an event of the log may be called what the words are about; `own` are the signs that the cause itself gives. */
export const surest = (event: SignIn, symptoms: Symptoms, own: readonly Sign[] = []): Certainty => {
  if (isNamed(event, symptoms)) return 'certainly'
  const { app, codes } = symptoms
  if (codes.length === 0 && pointsElsewhere(symptoms, own)) return 'possibly'
  if (app?.fromLog === 'perhaps-another-told') return 'probably'
  if (app && !app.fromLog) return concernsApp(event, app) ? 'certainly' : 'probably'
  const isDescribed = codes.length > 0 || symptoms.signs.some((sign) => own.includes(sign))
  return isDescribed ? 'certainly' : 'probably'
}

/** The less sure of two. */
export const lessSure = (one: Certainty, other: Certainty): Certainty =>
  certainties.indexOf(one) > certainties.indexOf(other) ? one : other

/** Whether the ids of a page name this event: then no words can mean another. */
export const isNamed = ({ id, correlationId }: SignIn, symptoms: Symptoms): boolean =>
  isSame(id, symptoms.requestId) || isSame(correlationId, symptoms.correlationId)

const isSame = (one: string, other: string | undefined): boolean =>
  one !== '' && one.toLowerCase() === other?.toLowerCase()
