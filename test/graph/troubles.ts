import type { Gap } from '../../src/model/evidence.ts'
import type { Told } from './fake-graph.ts'

const graphError = (code: string, message = ''): unknown => ({ error: { code, message, innerError: {} } })

const huge = 'x'.repeat(500_000)

/** What can go wrong with a question to Graph, and the gap that it must become, whatever was asked. */
export const troubles: readonly (readonly [name: string, told: Told, because: Gap, retryAfterSeconds?: number])[] = [
  ['an expired token', { status: 401, body: graphError('InvalidAuthenticationToken') }, 'our-fault'],
  ['no permission', { status: 403, body: graphError('Authorization_RequestDenied') }, 'no-permission'],
  [
    'no licence by code',
    { status: 403, body: graphError('Authentication_RequestFromNonPremiumTenantOrB2CTenant') },
    'no-licence',
  ],
  [
    'no licence by words',
    { status: 403, body: graphError('Forbidden', 'Your tenant is not licensed for this feature.') },
    'no-licence',
  ],
  [
    'same code, but a scope is missing',
    { status: 403, body: graphError('Forbidden', 'required scopes are missing in the token.') },
    'no-permission',
  ],
  ['a 403 page of a proxy', { status: 403, body: '<html>' }, 'unexpected-answer'],
  [
    'no Intune',
    { status: 400, body: graphError('BadRequest', 'Request not applicable to target tenant.') },
    'no-licence',
  ],
  ['absent', { status: 404, body: graphError('Request_ResourceNotFound') }, 'not-found'],
  ['a 404 of another kind', { status: 404, body: graphError('UnknownError') }, 'unexpected-answer'],
  ['a 404 page of a proxy', { status: 404, body: '<html>' }, 'unexpected-answer'],
  [
    'an unknown segment',
    { status: 400, body: graphError('BadRequest', "Resource not found for the segment 'x'.") },
    'not-supported',
  ],
  ['a wrong method', { status: 405, body: graphError('Request_BadRequest') }, 'our-fault'],
  [
    'throttled',
    { status: 429, headers: { 'Retry-After': '17' }, body: graphError('TooManyRequests') },
    'throttled',
    17,
  ],
  ['throttled without a time', { status: 429, body: '' }, 'throttled'],
  ['down', { status: 500, body: graphError('InternalServerError') }, 'unavailable'],
  ['a gateway page', { status: 503, headers: { 'Retry-After': '5' }, body: '<html>' }, 'unavailable', 5],
  ['no answer', { line: 'silent' }, 'too-slow'],
  ['the line cut', { line: 'cut' }, 'unavailable'],
  ['an empty body', { body: '' }, 'unexpected-answer'],
  ['no content', { status: 204, body: '' }, 'unexpected-answer'],
  ['garbage', { body: 'not json' }, 'unexpected-answer'],
  ['huge garbage', { body: huge }, 'unexpected-answer'],
  ['a huge text where an object should be', { body: { value: huge } }, 'unexpected-answer'],
  ['a list instead of an object', { body: [] }, 'unexpected-answer'],
  ['a bare null', { body: null }, 'unexpected-answer'],
  ['an empty object', { body: {} }, 'unexpected-answer'],
  ['a collection of nothing', { body: { value: null } }, 'unexpected-answer'],
  ['a collection of texts', { body: { value: ['x'] } }, 'unexpected-answer'],
]
