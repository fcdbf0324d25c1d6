import { type Clock, every, type Timer } from '@lifegrid/base/clock'
import type { FeedEntry, Lounge } from '@lifegrid/cluster/lounge/ports'
import { parseLoungeEntry } from '@lifegrid/contract/wire/lounge'
import type { ChatMessage, LoungeStore } from '@lifegrid/storage/lounge/ports'
import type { SweepHealth } from '../sweep-health.ts'
import { loungeLimits } from './limits.ts'

/** Moves what was said in the lounge from the feed into the record. */
export interface ChatStore {
  start(): void
  /** Resolves when the running pass has ended. */
  stop(): Promise<void>
  /** Stores what is waiting, and removes what is too old. Does nothing while another worker does it. */
  run(): Promise<void>
}

export interface ChatStoreOptions {
  readonly lounge: Pick<Lounge, 'claimStoring' | 'unstored' | 'stored'>
  readonly store: Pick<LoungeStore, 'addChat' | 'trimChat'>
  /** Names this worker. */
  readonly worker: string
  readonly clock: Clock
  readonly time: { now(): number }
  /** How long a message is kept. */
  readonly retentionMs: number
  readonly health: Pick<SweepHealth, 'succeeded' | 'failed'>
  readonly onStored: (messages: number) => void
}

/**
 * [LOUNGE-4] First the rows, then the note that the entries are stored: when a worker dies in between, the next one writes the same rows once
 * more, and their keys make that harmless. Entries that are not stored stay in the feed.
 */
export function chatStore(options: ChatStoreOptions): ChatStore {
  const { clock, health } = options
  let timer: Timer | undefined
  let running: Promise<void> | undefined
  const run = (): Promise<void> => {
    running ??= pass(options).finally(() => {
      running = undefined
    })
    return running
  }
  const runAndReport = async (): Promise<void> => {
    try {
      await run()
      health.succeeded()
    } catch (error) {
      health.failed(error)
    }
  }
  return {
    run,
    start() {
      timer ??= every(clock, loungeLimits.storeMs, runAndReport, health.failed)
    },
    async stop() {
      timer?.cancel()
      // The timer's own call reports its failure.
      await running?.catch(() => {})
    },
  }
}

async function pass(options: ChatStoreOptions): Promise<void> {
  const { lounge, store, worker, time, retentionMs, onStored } = options
  const { storeBatch, storeClaimMs, feedKeptMs, historyMax, trimPage } = loungeLimits
  const keep = { keptMs: Math.min(feedKeptMs, retentionMs), historyMax, ageMaxMs: retentionMs }
  for (let last: number = storeBatch; last === storeBatch; ) {
    if (!(await lounge.claimStoring(worker, storeClaimMs))) return
    const entries = await lounge.unstored(storeBatch)
    const messages = entries.flatMap(toMessage)
    await store.addChat(messages)
    await lounge.stored(entries.at(-1)?.id ?? '0-0', keep)
    if (messages.length > 0) onStored(messages.length)
    last = entries.length
  }
  const before = Math.floor(time.now() - retentionMs)
  while ((await store.trimChat(before, trimPage)) === trimPage);
}

/** Entries that are no messages, or of a newer release, are not stored. */
function toMessage({ id, data }: FeedEntry): ChatMessage[] {
  const entry = parseLoungeEntry(data)
  if (entry?.kind !== 'chat') return []
  const { nickname, message, author } = entry
  return [{ id, at: Number.parseInt(id, 10), nickname, message, author }]
}
