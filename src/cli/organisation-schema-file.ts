import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { organisationSchema } from '../organisation-schema.ts'
import { formattedJson } from './formatted-json.ts'

const file = path.resolve(import.meta.dirname, '..', '..', 'infra', 'organisation.schema.json')

/** The content of `infra/organisation.schema.json`: what editors need to complete and check `organisation.json`. */
export const organisationSchemaFile = (): string => formattedJson(z.toJSONSchema(organisationSchema, { io: 'input' }))

/** Writes `infra/organisation.schema.json`. */
export const writeOrganisationSchema = async (): Promise<void> => writeFile(file, organisationSchemaFile())
