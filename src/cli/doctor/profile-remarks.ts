import type { AppName } from '../../model/facts/apps.ts'
import type { Organisation } from '../../model/organisation.ts'
import { readOrganisation } from '../../organisation.ts'
import type { Remark } from './remark.ts'

const part = 'Organisation profile'
const fix = 'Correct the file; infra/README.md explains each part.'

/** Whether the profile is usable, and the profile when it is. */
export const profileRemarks = async (
  file: string | undefined,
): Promise<{ readonly remarks: readonly Remark[]; readonly organisation?: Organisation }> => {
  if (file === undefined)
    return {
      remarks: [
        { is: 'fine', part, what: 'none (ORGANISATION_FILE is not set): cards name no helpdesk, no own pages.' },
      ],
    }
  const read = await readOrganisation(file)
  if ('mistakes' in read) return { remarks: read.mistakes.map((what) => ({ is: 'wrong', part, what, fix })) }
  return {
    remarks: [{ is: 'fine', part, what: 'every part of the file is usable.' }, ...holes(read)],
    organisation: read,
  }
}

/** What people would miss on a card. */
const holes = ({ helpdesk }: Organisation): readonly Remark[] =>
  helpdesk.phone === undefined && helpdesk.email === undefined
    ? [{ is: 'wrong', part, what: 'helpdesk has neither phone nor email: nobody is told how to reach it.', fix }]
    : []

/** Own names whose app the tenant does not have: they would never be understood. */
export const appNameRemarks = ({ appNames }: Organisation, inTenant: readonly AppName[]): readonly Remark[] => {
  if (appNames.length === 0) return []
  if (inTenant.length === 0)
    return [
      { is: 'not-checkable', part, what: 'appNames: the apps of the tenant could not be read.', fix: 'See Graph.' },
    ]
  const known = new Set(inTenant.map(({ displayName }) => displayName.toLowerCase()))
  return appNames.flatMap(({ means }, index) =>
    known.has(means.toLowerCase())
      ? []
      : [{ is: 'wrong', part, what: `appNames[${index}].means: the tenant has no app of this name.`, fix }],
  )
}
