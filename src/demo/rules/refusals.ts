/** Why a request is not answered with data, in Graph's own words. */
export interface Refusal {
  readonly refused: true
  readonly status: number
  readonly code: string
  readonly message: string
}

const refusal = (status: number, code: string, message: string): Refusal => ({ refused: true, status, code, message })
const capital = (type: string) => type.charAt(0).toUpperCase() + type.slice(1)

/** Whether an outcome is a refusal. */
export const isRefusal = (outcome: unknown): outcome is Refusal =>
  typeof outcome === 'object' && outcome !== null && 'refused' in outcome

/** All outcomes, or the first refusal among them. */
export const allOrRefusal = <Outcome>(outcomes: readonly (Outcome | Refusal)[]): readonly Outcome[] | Refusal => {
  const good: Outcome[] = []
  for (const outcome of outcomes) {
    if (isRefusal(outcome)) return outcome
    good.push(outcome)
  }
  return good
}

/** The refusals of Graph; codes and messages as seen live or documented by Microsoft, the demo's own limits as 501. */
export const refusals = {
  token: refusal(401, 'InvalidAuthenticationToken', 'Access token has expired or is not yet valid.'),
  version: (name: string) => refusal(400, 'BadRequest', `Invalid version: ${name}.`),
  address: refusal(400, 'BadRequest', 'The request URI is not valid.'),
  segment: (name: string) => refusal(400, 'BadRequest', `Resource not found for the segment '${name}'.`),
  notFound: (key: string) =>
    refusal(
      404,
      'Request_ResourceNotFound',
      `Resource '${key}' does not exist or one of its queried reference-property objects are not present.`,
    ),
  objectId: (key: string) => refusal(400, 'Request_BadRequest', `Invalid object identifier '${key}'.`),
  alternateKey: (key: string, type: string) =>
    refusal(400, 'BadRequest', `'${key}' is not a key of the type 'microsoft.graph.${type}'.`),
  method: refusal(405, 'Request_BadRequest', 'Specified HTTP method is not allowed for the request target.'),
  delegatedOnly: refusal(400, 'BadRequest', '/me request is only valid with delegated authentication flow.'),
  json: refusal(
    400,
    'BadRequest',
    'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
  ),
  contentType: refusal(
    400,
    'BadRequest',
    'Write requests (excluding DELETE) must contain the Content-Type header declaration.',
  ),
  parameter: (name: string) => refusal(400, 'Request_BadRequest', `The parameter '${name}' is missing or not valid.`),
  notServed: (what: string) => refusal(501, 'NotImplemented', `The demo tenant does not serve ${what}.`),

  option: (name: string) =>
    refusal(
      400,
      'BadRequest',
      `The query specified in the URI is not valid. The query parameter '${name}' is not supported.`,
    ),
  optionValue: (name: string, value: string) =>
    refusal(400, 'BadRequest', `Invalid value '${value}' for ${name} query option found.`),
  select: (property: string, type: string) =>
    refusal(
      400,
      'BadRequest',
      `Parsing OData Select and Expand failed: Could not find a property named '${property}' on type 'microsoft.graph.${type}'.`,
    ),
  filterProperty: (property: string, type: string) =>
    refusal(
      400,
      'BadRequest',
      `Invalid filter clause: Could not find a property named '${property}' on type 'microsoft.graph.${type}'.`,
    ),
  filterSyntax: (why: string) => refusal(400, 'BadRequest', `Invalid filter clause: ${why}`),
  filterTypes: (property: string, value: string) =>
    refusal(
      400,
      'BadRequest',
      `Invalid filter clause: A binary operator with incompatible types was detected. Found operand types '${property}' and '${value}'.`,
    ),
  filterClause: (property: string, type: string) =>
    refusal(
      400,
      'Request_UnsupportedQuery',
      `Unsupported or invalid query filter clause specified for property '${property}' of resource '${capital(type)}'.`,
    ),
  filterClauses: (count: number) =>
    refusal(
      400,
      'Request_UnsupportedQuery',
      `Too many child clauses specified in search filter expression containing 'OR' operators: ${count}. Max allowed: 15.`,
    ),
  filterReference: refusal(
    400,
    'Request_UnsupportedQuery',
    'The specified filter to the reference property query is currently not supported.',
  ),
  castReference: refusal(
    400,
    'Request_UnsupportedQuery',
    "Casting a reference property needs the request header 'ConsistencyLevel: eventual' and $count=true.",
  ),
  orderProperty: (property: string, type: string) =>
    refusal(400, 'BadRequest', `Could not find a property named '${property}' on type 'microsoft.graph.${type}'.`),
  tooFarBack: refusal(400, 'BadRequest', 'Invalid filter clause'),
  expand: (why: string) => refusal(400, 'Request_UnsupportedQuery', `$expand: ${why}`),
  order: refusal(400, 'Request_UnsupportedQuery', 'Sorting not supported for current query.'),
  searchHeader: refusal(
    400,
    'Request_UnsupportedQuery',
    "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
  ),
  searchSyntax: (text: string) =>
    refusal(400, 'BadRequest', `Syntax error: '${text}' should be of the form "property:value" in double quotes.`),
  searchProperty: (property: string, type: string) =>
    refusal(
      400,
      'Request_UnsupportedQuery',
      `Unsupported or invalid search clause specified for property '${property}' of resource '${capital(type)}'.`,
    ),
  searchType: (type: string) =>
    refusal(400, 'Request_UnsupportedQuery', `Search is not supported on the resource '${capital(type)}'.`),
  count: refusal(400, 'Request_BadRequest', '$count is not currently supported.'),
  pageSize: (size: string, most: number) =>
    refusal(
      400,
      'Request_UnsupportedQuery',
      `Invalid page size specified: '${size}'. Must be between 1 and ${most} inclusive.`,
    ),
  noPageSize: refusal(
    400,
    'Request_UnsupportedQuery',
    'This resource does not support custom page sizes. Please retry without a page size argument.',
  ),
  pageToken: refusal(
    400,
    'Directory_ExpiredPageToken',
    'The specified page token value has expired and can no longer be included in your request.',
  ),

  denied: refusal(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.'),
  throttled: refusal(429, 'TooManyRequests', 'Please retry again later.'),
  throttledReports: refusal(
    429,
    'UnknownError',
    'This request is throttled. Please try again after the value specified in the Retry-After header.',
  ),

  premium: refusal(
    403,
    'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
    "Neither tenant is B2C or tenant doesn't have premium license",
  ),
  // the same code comes with another sentence, seen for reports
  premiumReport: refusal(
    403,
    'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
    "Tenant is not a B2C tenant and doesn't have premium license",
  ),
  conditionalAccess: refusal(
    403,
    'AccessDenied',
    'Your tenant is not licensed for this feature. Please upgrade your subscription to access it.',
  ),
  privilegedRoles: refusal(
    400,
    'AadPremiumLicenseRequired',
    'The tenant needs to have Microsoft Entra ID P2 or Microsoft Entra ID Governance license.',
  ),
  intune: refusal(400, 'BadRequest', 'Request not applicable to target tenant.'),
  protection: refusal(403, 'Forbidden', 'Your tenant is not licensed for this feature.'),
  signInActivityKey: refusal(400, 'BadRequest', 'Get By Key only supports UserId and the key has to be a valid Guid'),

  deltaToken: refusal(400, 'Directory_InvalidDeltaToken', 'The delta token is not valid.'),

  batch: (why: string) => refusal(400, 'BadRequest', why),
  batchSize: refusal(400, 'MaximumValueExceeded', 'Number of batch request steps exceeds the maximum value of 20.'),
  failed: (status: number) => refusal(status, 'UnknownError', 'The demo tenant was asked to fail.'),
  dependency: refusal(424, 'FailedDependency', 'A request this one depends on failed.'),
} as const
