import { Worker } from 'node:worker_threads'
import type { LifeSeen } from '@lifegrid/engine/lab/population'
import type { Ruleset } from '@lifegrid/engine/life/vocabulary'
import type { KeptLives } from './kept-lives.ts'
import type { LivesDone, LivesOrder } from './lives-messages.ts'

export interface ThreadedLives {
  /** Number of lives. Their seeds begin at 0. */
  readonly count: number
  readonly workers: number
  readonly ruleset: Ruleset
  /** Called with the number of lives that have just been completed. */
  readonly lived: (more: number) => void
  /** Lives that are known already, by the number of their seed, and where to keep the others. */
  readonly kept?: KeptLives | undefined
}

/** Lives in a message. Small, so that no thread is idle for long at the end; large, so that messages cost little compared with the lives. */
const blockLives = 8

/**
 * Simulates lives in threads. A free thread takes the next block. The result is in the order of the seeds, so it does not depend on the
 * number of threads.
 */
export async function liveInThreads({ count, workers, ruleset, lived, kept }: ThreadedLives): Promise<LifeSeen[]> {
  const lives = Array.from({ length: count }, (_, index) => kept?.lives.get(index))
  const known = lives.filter((life) => life !== undefined).length
  if (known > 0) lived(known)
  const orders = ordersFor(lives)
  const take = (): LivesOrder | null => orders.shift() ?? null
  const threads = Array.from({ length: Math.min(workers, orders.length) }, () => {
    const thread = new Worker(new URL('./lives-thread.ts', import.meta.url), { workerData: { ruleset } })
    return {
      thread,
      done: work(thread, take, (done) => {
        for (const [index, life] of done.lives.entries()) lives[done.from + index] = life
        kept?.keep(done)
        lived(done.lives.length)
      }),
    }
  })
  try {
    await Promise.all(threads.map(({ done }) => done))
  } finally {
    await Promise.all(threads.map(({ thread }) => thread.terminate()))
  }
  return lives.map((life, index) => life ?? throwMissing(index))
}

/** Blocks of lives that are missing, in the order of their seeds. */
function ordersFor(lives: readonly (LifeSeen | undefined)[]): LivesOrder[] {
  const orders: LivesOrder[] = []
  for (const [index, life] of lives.entries()) {
    const last = orders.at(-1)
    if (life !== undefined) continue
    if (last?.to === index && last.to - last.from < blockLives) orders[orders.length - 1] = { ...last, to: index + 1 }
    else orders.push({ from: index, to: index + 1 })
  }
  return orders
}

function throwMissing(index: number): never {
  throw new Error(`the life of seed ${index} was not lived`)
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
