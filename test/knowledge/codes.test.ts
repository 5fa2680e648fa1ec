import { codeOf, codePage, familyOf, isFailure, isInterrupt, knownCodes } from '../../src/knowledge/codes.ts'
import type { CodeFamily } from '../../src/knowledge/codes.ts'
import type { WhoCanFix } from '../../src/model/remedy.ts'

const neverFailures = [
  0, 50019, 50058, 50097, 50136, 50140, 50157, 50158, 50160, 50168, 50205, 50207, 50209, 51005, 70016, 81006, 500142,
  500581, 501314, 700020, 1000002,
]
const failureIfLast = [
  16000, 16001, 50055, 50072, 50074, 50076, 50077, 50078, 50079, 50081, 50125, 50127, 50129, 50135, 50137, 50142, 50180,
  50199, 50201, 50202, 50203, 50204, 50206, 51006, 52004, 53006, 53007, 65001, 65004, 90038, 90095, 90096, 90135, 90137,
  399218, 500141, 500583, 501271, 501291, 650041, 900561, 900981, 9002341,
]
const seamlessSso = [81001, 81004, 81005, 81007, 81009, 81010, 81011, 81012, 81013, 81014]
const lifecycle = [
  50085, 50089, 50132, 50133, 50139, 50173, 70000, 70008, 70019, 70033, 70039, 70043, 70044, 70045, 70046, 90086,
  135019, 160021, 700081, 700082, 700083, 700084,
]
const realFailures = [50126, 50053, 50144, 500121, 53003, 50057, 50034, 50105, 53000, 53001, 90094, 700016, 7000112]

test.each(neverFailures)('%i is never a failure by itself', (code) => {
  expect(codeOf(code)?.class).toBe(code === 0 ? 'success' : 'interrupt')
  expect(isFailure(code)).toBe(false)
})

test.each([...failureIfLast, ...seamlessSso])('%i is an interrupt, and a failure when nothing follows', (code) => {
  expect(isInterrupt(code)).toBe(true)
  expect(isFailure(code)).toBe(true)
})

test.each(lifecycle)('after %i the user signs in again', (code) => {
  expect(codeOf(code)?.class).toBe('lifecycle')
  expect(isInterrupt(code)).toBe(false)
})

test.each(realFailures)('%i is a failure, though some are quoted as interrupts', (code) => {
  expect(codeOf(code)?.class).toBe('failure')
  expect(isFailure(code)).toBe(true)
})

test('no other code is an interrupt or never a failure', () => {
  const of = (wanted: string) => knownCodes.filter((row) => row.class === wanted).map(({ code }) => code)
  expect(knownCodes.filter((row) => row.neverFailure).map(({ code }) => code)).toEqual(neverFailures)
  expect(of('lifecycle')).toEqual(lifecycle)
  expect(new Set(of('interrupt'))).toEqual(new Set([...neverFailures.slice(1), ...failureIfLast, ...seamlessSso]))
})

test.each<[number, CodeFamily, WhoCanFix]>([
  [50057, 'account', 'helpdesk'],
  [50034, 'account', 'helpdesk'],
  [50126, 'password', 'user'],
  [50055, 'password', 'user'],
  [50144, 'password', 'helpdesk'],
  [50053, 'lockout', 'user'],
  [120014, 'lockout', 'helpdesk'],
  [50074, 'mfa', 'user'],
  [50079, 'mfa', 'user'],
  [500121, 'mfa', 'user'],
  [130505, 'mfa', 'helpdesk'],
  [53010, 'contact-info', 'user'],
  [53003, 'conditional-access', 'identity-admin'],
  [530035, 'conditional-access', 'identity-admin'],
  [70043, 'conditional-access', 'nobody'],
  [53000, 'device', 'user'],
  [53001, 'device', 'helpdesk'],
  [135011, 'device', 'identity-admin'],
  [50173, 'session', 'user'],
  [65001, 'consent', 'identity-admin'],
  [90094, 'consent', 'identity-admin'],
  [65004, 'consent', 'user'],
  [50105, 'assignment', 'app-owner'],
  [7000112, 'app-config', 'identity-admin'],
  [7000222, 'app-config', 'app-owner'],
  [50011, 'url', 'app-owner'],
  [90002, 'url', 'user'],
  [75011, 'federation', 'app-owner'],
  [5000811, 'federation', 'identity-admin'],
  [80013, 'hybrid', 'identity-admin'],
  [50020, 'guest', 'user'],
  [500213, 'guest', 'nobody'],
  [500212, 'guest', 'identity-admin'],
  [500021, 'tenant-restriction', 'identity-admin'],
  [530032, 'risk', 'identity-admin'],
  [53011, 'risk', 'nobody'],
  [650052, 'licence', 'identity-admin'],
  [90033, 'service', 'microsoft'],
])('%i is about %s, and as a rule %s can fix it', (code, family, whoCanFix) => {
  expect(codeOf(code)).toMatchObject({ family, whoCanFix })
})

test.each([
  [50012, 500121],
  [50020, 500208],
  [50057, 500571],
])('the whole number counts: %i is another code than %i', (short, long) => {
  expect(codeOf(short)?.family).not.toBe(codeOf(long)?.family)
})

test('an unknown code is a failure of no known family, with a page to look it up', () => {
  expect(codeOf(4_999_999)).toBeUndefined()
  expect(isFailure(4_999_999)).toBe(true)
  expect(isInterrupt(4_999_999)).toBe(false)
  expect(familyOf(4_999_999)).toBe('other')
  expect(codePage(4_999_999)).toBe('https://login.microsoftonline.com/error?code=4999999')
})

test('a code known only to the look-up page has a family and nobody named to fix it', () => {
  expect(codeOf(135006)).toMatchObject({ class: 'failure', family: 'mfa' })
  expect(codeOf(135006)?.whoCanFix).toBeUndefined()
})
