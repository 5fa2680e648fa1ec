/** What `work` gives when it is done within so many milliseconds, else what `late` gives; `work` itself goes on. */
export const within = async <T>(work: Promise<T>, milliseconds: number, late: () => T): Promise<T> => {
  const { promise, resolve, reject } = Promise.withResolvers<T>()
  const timer = setTimeout(() => {
    try {
      resolve(late())
    } catch (error) {
      reject(error)
    }
  }, milliseconds)
  work.then(resolve, reject)
  return promise.finally(() => clearTimeout(timer))
}
