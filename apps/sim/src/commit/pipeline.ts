import type { Clock, Timer } from '@lifegrid/base/clock'
import type { CommitBatch, Store } from '@lifegrid/storage/ports'
import { simLimits } from '../limits.ts'
import { type Batch, emptyBatch, hasEffects, isEmpty, sealed } from './batch.ts'

/**
 * A lane's commits: one batch in flight, one being gathered. What arrives during a commit makes the next one, so the batches grow
 * with the load by themselves and nobody waits for a timer.
 */
export interface Pipeline {
  /** The batch being gathered. Callers add to it synchronously and then call `kick`. */
  current(): Batch
  /** The number of the last batch that was committed. */
  committed(): number
  /** Commits what is gathered as soon as the lane is free. */
  kick(): void
  /** Resolves once the gathering batch has room for a command; false when the pipeline has failed. So memory is never more than two batches ahead. */
  room(): Promise<boolean>
  /** Resolves true once all that has been gathered by now is committed; false when the pipeline has failed. */
  drain(): Promise<boolean>
  /** Whether a commit has failed. A failed pipeline never commits again: its lane makes a new one behind a barrier. */
  failed(): boolean
  /** Gives up: nothing more is committed, waiters are told. */
  abandon(): void
}

export type PipelineFailure =
  | { readonly kind: 'fenced'; readonly partitions: readonly number[] }
  | { readonly kind: 'error'; readonly error: unknown }

export function pipeline(options: {
  lane: number
  clock: Clock
  store: Pick<Store, 'commit'>
  epochOf: (partition: number) => number
  /** Called right before a batch is sent, to let snapshots ride on it. */
  onSeal: (batch: Batch) => void
  onCommitted: (batch: Batch, durationMs: number) => void
  /** Called once. `unsent` are the batches whose effects are not known to be in the record. */
  onFailed: (failure: PipelineFailure, unsent: readonly Batch[]) => void
}): Pipeline {
  const { lane, clock, store } = options
  let gathering = emptyBatch(1)
  let inFlight: Batch | undefined
  let lastCommitted = 0
  let dead = false
  let idle: Timer | undefined
  let waiters: (() => void)[] = []

  const wakeWaiters = (): void => {
    const woken = waiters
    waiters = []
    for (const wake of woken) wake()
  }
  const changed = (): Promise<void> => new Promise((resolve) => waiters.push(resolve))

  const die = (failure: PipelineFailure | undefined, unsealed: readonly Batch[] = []): void => {
    if (dead) return
    dead = true
    idle?.cancel()
    const unsent = [...unsealed, inFlight, gathering].filter((batch) => batch !== undefined)
    inFlight = undefined
    if (failure) options.onFailed(failure, unsent)
    wakeWaiters()
  }

  const pump = (): void => {
    if (dead || inFlight !== undefined || isEmpty(gathering)) return
    idle?.cancel()
    const batch = gathering
    gathering = emptyBatch(batch.number + 1)
    let commit: CommitBatch
    try {
      options.onSeal(batch)
      commit = sealed(batch, options.epochOf)
    } catch (error) {
      // What cannot be sealed can never be committed: the lane begins anew from the record.
      return die({ kind: 'error', error }, [batch])
    }
    inFlight = batch
    const startedAt = clock.monotonic()
    store.commit(lane, commit).then(
      (result) => {
        if (dead) return
        if (result.outcome === 'fenced') return die({ kind: 'fenced', partitions: result.partitions })
        inFlight = undefined
        lastCommitted = batch.number
        options.onCommitted(batch, clock.monotonic() - startedAt)
        wakeWaiters()
        kick()
      },
      (error: unknown) => die({ kind: 'error', error }),
    )
  }

  const kick = (): void => {
    if (hasEffects(gathering)) return pump()
    if (isEmpty(gathering)) return
    // Only cursors moved: their commit can wait, for a repeated read does no harm.
    idle?.cancel()
    idle = clock.after(simLimits.idleCommitMs, pump)
  }

  return {
    current: () => gathering,
    committed: () => lastCommitted,
    kick,
    async room() {
      const full = (): boolean => gathering.journal.length >= simLimits.batchCommandsMax
      while (!dead && full()) {
        pump()
        if (full()) await changed()
      }
      return !dead
    },
    async drain() {
      const target = isEmpty(gathering) ? gathering.number - 1 : gathering.number
      pump()
      while (!dead && lastCommitted < target) {
        await changed()
        pump()
      }
      return !dead
    },
    failed: () => dead,
    abandon: () => die(undefined),
  }
}
