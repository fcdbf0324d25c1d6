/** Thrown when a queue has no room. Nothing was started. */
export class BusyError extends Error {
  override readonly name = 'BusyError'
}

/** Runs a bounded number of tasks at once; a bounded number of further ones waits, in the order of arrival. */
export interface WorkQueue {
  /** @throws BusyError when too many tasks wait; otherwise settles as the task does. */
  run<T>(task: () => Promise<T>): Promise<T>
  /** Whether the next task would be refused. */
  readonly isFull: boolean
  /** Resolves when no task runs or waits. */
  idle(): Promise<void>
}

export function workQueue({ running, waiting }: { readonly running: number; readonly waiting: number }): WorkQueue {
  const queue: (() => void)[] = []
  const idlers: (() => void)[] = []
  let active = 0
  const isFull = (): boolean => active >= running && queue.length >= waiting
  const ended = (): void => {
    active--
    const next = queue.shift()
    if (next !== undefined) next()
    else if (active === 0) for (const resolve of idlers.splice(0)) resolve()
  }
  return {
    get isFull() {
      return isFull()
    },
    async run(task) {
      if (isFull()) throw new BusyError('too many tasks wait')
      if (active >= running) {
        await new Promise<void>((resolve) => {
          queue.push(() => {
            active++
            resolve()
          })
        })
      } else active++
      try {
        return await task()
      } finally {
        ended()
      }
    },
    idle: () => (active === 0 ? Promise.resolve() : new Promise((resolve) => idlers.push(resolve))),
  }
}
