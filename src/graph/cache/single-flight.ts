/** Lets equal questions that are asked while one of them is under way share its answer; `keyOf` says which are equal. */
export const singleFlight = <A extends readonly unknown[], R>(
  ask: (...question: A) => Promise<R>,
  keyOf: (...question: A) => string,
): ((...question: A) => Promise<R>) => {
  const flights = new Map<string, Promise<R>>()
  return (...question) => {
    const key = keyOf(...question)
    const flight = flights.get(key) ?? ask(...question).finally(() => flights.delete(key))
    flights.set(key, flight)
    return flight
  }
}
