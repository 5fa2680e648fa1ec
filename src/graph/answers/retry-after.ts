/** Seconds to wait as a `Retry-After` header says it (seconds or HTTP date); undefined when it says nothing usable. */
export const retryAfter = (header: string | null, nowMs: number): number | undefined => {
  const text = header?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return Number(text)
  const at = /^[A-Za-z]{3},/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - nowMs) / 1000))
}
