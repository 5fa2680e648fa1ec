/** An app that calls another: `early` when the policies of the other hold as soon as somebody signs in, `late` when only once it is called. */
export interface ServiceDependency {
  /** Any of the ids of the app. */
  readonly appIds: readonly string[]
  readonly early: readonly string[]
  readonly late: readonly string[]
}

const azureManagement = '797f4846-ba00-4fd7-ba43-dac1f8f63013'
const directory = '00000002-0000-0000-c000-000000000000'
const exchange = '00000002-0000-0ff1-ce00-000000000000'
const sharePoint = '00000003-0000-0ff1-ce00-000000000000'
const skype = '00000004-0000-0ff1-ce00-000000000000'
const planner = '09abbdfd-ed23-44ee-a2d9-a627aa1c90f3'
const stream = 'cf53fce8-def6-4aeb-8d30-b158e7b1cf83'
const whiteboard = '95de633a-083e-42f5-b444-a4295d8e9314'
const powerApps = '475226c6-020e-4fb2-8a90-7a972cbfc1d4'
const teams = [
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  'cc15fd57-2c6c-4117-a88c-83b1d56b4bbe',
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
  'e1829006-9cf1-4d05-8b48-2e665cb48e6a',
]
const officePortal = [
  '4765445b-32c6-49b0-83e6-1d93765276ca',
  '4b233688-031c-404b-9a80-a4f3f2351f90',
  '00000006-0000-0ff1-ce00-000000000000',
]
const powerAppsPortals = ['a8f7a65c-f5ba-4859-b2d6-df772c264e9d', '3e62f81e-590b-425b-9531-cad6683656cf', powerApps]
const powerAutomate = ['6204c1d1-4712-4c46-a7d9-3ed63d992682', '7df0a125-d3be-4c96-aa54-591f83ff541c']
const toDo = ['c830ddb0-63e6-4f22-bd71-2ad47198a23e', '3ff8e6ba-7dc3-4e9e-ba40-ee12b60d6d48']
const forms = ['c9a559d2-7aab-4f13-a6ed-e7e9c52aec87']
const visualStudio = ['04f0c124-f2bc-4f59-8241-bf6df9866bbd']

/** As published, for the apps whose ids are known, https://learn.microsoft.com/entra/identity/conditional-access/service-dependencies */
export const serviceDependencies: readonly ServiceDependency[] = [
  { appIds: teams, early: [exchange, sharePoint, skype], late: [planner, stream, whiteboard] },
  { appIds: officePortal, early: [], late: [exchange, sharePoint] },
  { appIds: powerAppsPortals, early: [azureManagement, directory, sharePoint, exchange], late: [] },
  { appIds: powerAutomate, early: [powerApps], late: [] },
  { appIds: [skype], early: [exchange], late: [] },
  { appIds: visualStudio, early: [azureManagement], late: [] },
  { appIds: forms, early: [exchange, sharePoint], late: [] },
  { appIds: toDo, early: [exchange], late: [] },
]

const early: ReadonlyMap<string, readonly string[]> = new Map(
  serviceDependencies.flatMap((dependency) => dependency.appIds.map((appId) => [appId, dependency.early] as const)),
)

/** Ids of the apps whose policies also hold for whoever signs in to this one. */
export const earlyBoundTo = (appId: string): readonly string[] => early.get(appId.toLowerCase()) ?? []
