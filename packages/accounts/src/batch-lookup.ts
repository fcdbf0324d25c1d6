/** Looks keys up one by one, and asks for many of them with one query. */
export type Lookup<V> = (key: string) => Promise<V | undefined>

/**
 * While a query runs, further keys gather for the next one. So a thousand clients that connect at once cost a few queries. A key is only
 * added to a query that has not begun, so its answer is never older than the call.
 */
export function batchLookup<V>(load: (keys: readonly string[]) => Promise<Map<string, V>>, max: number): Lookup<V> {
  interface Waiting {
    readonly key: string
    readonly resolve: (value: V | undefined) => void
    readonly reject: (error: unknown) => void
  }
  let waiting: Waiting[] = []
  let isRunning = false
  const run = async (): Promise<void> => {
    isRunning = true
    // Calls of the same turn go together.
    await Promise.resolve()
    while (waiting.length > 0) {
      const batch = waiting.slice(0, max)
      waiting = waiting.slice(max)
      try {
        const found = await load([...new Set(batch.map(({ key }) => key))])
        for (const { key, resolve } of batch) resolve(found.get(key))
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    isRunning = false
  }
  return (key) =>
    new Promise((resolve, reject) => {
      waiting.push({ key, resolve, reject })
      if (!isRunning) void run()
    })
}
