import { writeFile } from 'node:fs/promises'
import { examine } from '../diagnosis/examine.ts'
import { plan } from '../diagnosis/plan.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Instant } from '../model/instant.ts'
import type { Plan } from '../model/plan.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { readJson } from './read-json.ts'
import { scrubber } from './scrub.ts'

/** One examination without Graph: what was told and what was read, with nothing left that tells whose it was. */
export interface Recording {
  readonly version: 1
  readonly now: Instant
  readonly symptoms: Symptoms
  readonly evidence: Evidence
}

/** Scrubs an examination and writes it to a file. What the person wrote is left out altogether. */
export const writeRecording = async (file: string, recording: Omit<Recording, 'version'>): Promise<void> => {
  const told: Symptoms = { ...recording.symptoms, who: { is: 'self' }, quoted: '' }
  const scrubbed = scrubber()({ version: 1, ...recording, symptoms: told })
  await writeFile(file, `${JSON.stringify(scrubbed, null, 1)}\n`)
}

/** Reads a recording; rejects with a sentence when the file is none. */
export const readRecording = async (file: string): Promise<Recording> => {
  const content = await readJson(file)
  if (!isRecording(content)) throw new Error(`${file}: this is no recording (of this version) of an examination`)
  return content
}

const isRecording = (value: unknown): value is Recording =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  value.version === 1 &&
  'symptoms' in value &&
  'evidence' in value

/** Judges a recording again, as the bot of today would. */
export const replay = ({ evidence, symptoms, now }: Recording): Plan =>
  plan(examine(evidence, symptoms, now).findings, evidence, symptoms, now)
