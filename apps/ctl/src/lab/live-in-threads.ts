import { Worker } from 'node:worker_threads'
import type { LifeSeen } from '@lifegrid/engine/lab/population'
import type { LabRuleset } from './options.ts'

export interface ThreadedLives {
  /** Lives, of the seeds from 0 on. */
  readonly count: number
  readonly workers: number
  readonly ruleset: LabRuleset
  /** Called with how many more have been lived. */
  readonly lived: (more: number) => void
}

/** To a thread: live these. */
export interface LivesOrder {
  readonly from: number
  readonly to: number
}

/** From a thread: these have been lived, in the order of the seeds. */
export interface LivesDone {
  readonly from: number
  readonly lives: readonly LifeSeen[]
}

/** Small enough that no thread idles for long at the end, large enough that talking costs nothing beside living. */
const blockLives = 8

/**
 * Lives that many lives in threads. Each thread takes the next block as it becomes free; the result is in the order of the seeds, so that it is
 * the same whatever the number of threads.
 */
export async function liveInThreads({ count, workers, ruleset, lived }: ThreadedLives): Promise<LifeSeen[]> {
  const lives = new Array<LifeSeen>(count)
  let next = 0
  const take = (): LivesOrder | null => {
    if (next >= count) return null
    const order = { from: next, to: Math.min(count, next + blockLives) }
    next = order.to
    return order
  }
  const threads = Array.from({ length: workers }, () => {
    const thread = new Worker(new URL('./lives-thread.ts', import.meta.url), { workerData: { ruleset } })
    return {
      thread,
      done: work(thread, take, ({ from, lives: some }) => {
        for (const [index, life] of some.entries()) lives[from + index] = life
        lived(some.length)
      }),
    }
  })
  try {
    await Promise.all(threads.map(({ done }) => done))
  } finally {
    await Promise.all(threads.map(({ thread }) => thread.terminate()))
  }
  return lives
}

/** Keeps one thread busy until there is nothing left to take. */
function work(thread: Worker, take: () => LivesOrder | null, done: (lived: LivesDone) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const give = (): void => {
      const order = take()
      if (order === null) resolve()
      else thread.postMessage(order)
    }
    thread.on('message', (lived: LivesDone) => {
      done(lived)
      give()
    })
    thread.once('error', reject)
    thread.once('exit', (code) =>
      reject(new Error(`a thread of the lab ended with code ${code} before its work was done`)),
    )
    give()
  })
}
