import type { Organisation } from '../model/organisation.ts'

/** An app by the name it has in the tenant and, behind it, what people here call it: Expense Cloud (“Expenses”). */
export const calledHere = (app: string, { appNames }: Organisation): string => {
  const name = appNames.find(({ means }) => means.toLowerCase() === app.toLowerCase())?.says[0]
  return name === undefined || app.toLowerCase().includes(name.toLowerCase()) ? app : `${app} (“${name}”)`
}
