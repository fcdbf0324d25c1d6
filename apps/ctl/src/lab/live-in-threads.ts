import { Worker } from 'node:worker_threads'
import type { LifeSeen } from '@lifegrid/engine/lab/population'
import type { Ruleset } from '@lifegrid/engine/life/vocabulary'

export interface ThreadedLives {
  /** Number of lives. Their seeds begin at 0. */
  readonly count: number
  readonly workers: number
  readonly ruleset: Ruleset
  /** Called with the number of lives that have just been completed. */
  readonly lived: (more: number) => void
}

/** Message to a thread: simulate the lives of these seeds, without `to`. */
export interface LivesOrder {
  readonly from: number
  readonly to: number
}

/** Message from a thread: the completed lives, in the order of their seeds. */
export interface LivesDone {
  readonly from: number
  readonly lives: readonly LifeSeen[]
}

/** Lives in a message. Small, so that no thread is idle for long at the end; large, so that messages cost little compared with the lives. */
const blockLives = 8

/**
 * Simulates lives in threads. A free thread takes the next block. The result is in the order of the seeds, so it does not depend on the
 * number of threads.
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

/** Keeps one thread busy until no block is left. */
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
