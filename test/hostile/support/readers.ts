import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ReadersCount, ReadersOrder } from './reader-thread.ts'

/** Sockets that ask for large answers, in a thread of their own, so that they do not slow down the clients that a test measures. */
export interface Readers {
  /** Every socket sends its burst, and afterwards as many reads as it is allowed. */
  attack(): void
  count(): Promise<ReadersCount>
  close(): Promise<void>
}

/** Connects the sockets, and resolves when each has its life. */
export async function startReaders(order: ReadersOrder): Promise<Readers> {
  const thread = new Worker(new URL('reader-thread.ts', import.meta.url), { workerData: order })
  await once(thread, 'message')
  return {
    attack: () => thread.postMessage('attack'),
    async count() {
      const counted = once(thread, 'message')
      thread.postMessage('count')
      const [count] = (await counted) as [ReadersCount]
      return count
    },
    async close() {
      const exit = once(thread, 'exit')
      thread.postMessage('close')
      await exit
    },
  }
}
