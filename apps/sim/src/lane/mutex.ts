/** Runs asynchronous functions one after the other, in the order of the calls. A failed one does not stop the next. */
export interface Mutex {
  run<T>(fn: () => Promise<T>): Promise<T>
}

export function mutex(): Mutex {
  let tail: Promise<unknown> = Promise.resolve()
  return {
    run(fn) {
      const result = tail.then(fn)
      tail = result.catch(() => undefined)
      return result
    },
  }
}
