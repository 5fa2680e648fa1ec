const longest = 30

/** Seconds to wait before a call is tried again: what `Retry-After` asks for, 1 when it says nothing usable, 30 at most. */
export const retryWait = (retryAfter: string | undefined): number => {
  const asked = Number(retryAfter?.trim() || Number.NaN)
  return Number.isFinite(asked) && asked >= 0 ? Math.min(asked, longest) : 1
}
