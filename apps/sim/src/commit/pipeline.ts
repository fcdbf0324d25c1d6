import type { Clock, Timer } from '@lifegrid/base/clock'
import type { CommandRef, CommitBatch, Store } from '@lifegrid/storage/ports'
import { simLimits } from '../limits.ts'
import { type Batch, emptyBatch, hasEffects, isEmpty, sealed } from './batch.ts'

/**
 * A lane's commits: one batch in flight, one being gathered. What arrives during a commit makes the next batch, so the batches grow
 * with the load by themselves and nobody waits for a timer. After a failed commit a pipeline never commits again: its lane makes a new
 * one behind a barrier.
 */
export interface Pipeline {
  /** The batch being gathered. Callers add to it synchronously and then call `kick`. */
  current(): Batch
  /** The number of the last batch that was committed. */
  committed(): number
  /** Commits what is gathered as soon as the lane is free. */
  kick(): void
  /** Resolves true once the gathering batch has room for a command, so that memory is at most two batches ahead; false when the pipeline has failed. */
  room(): Promise<boolean>
  /** Resolves true once everything that is gathered by now is committed; false when the pipeline has failed. */
  drain(): Promise<boolean>
  /** Gives up: nothing more is committed, and `room` and `drain` resolve false. */
  abandon(): void
}

export type PipelineFailure =
  | { readonly kind: 'fenced'; readonly partitions: readonly number[] }
  | { readonly kind: 'error'; readonly error: unknown }

export interface PipelineOptions {
  readonly lane: number
  readonly clock: Clock
  readonly store: Pick<Store, 'commit'>
  readonly epochOf: (partition: number) => number
  /** Called right before a batch is sent, so that snapshots can be added to it. */
  readonly onSeal: (batch: Batch) => void
  readonly onCommitted: (batch: Batch, durationMs: number) => void
  /**
   * The record refuses the first batch because it has these commands already. Takes the changes of their players out of all batches;
   * then the first one is committed without them.
   */
  readonly onRepeated: (commands: readonly CommandRef[], batches: readonly Batch[]) => void
  /** Called once. It is not known whether the effects of the `unsent` batches are in the record. */
  readonly onFailed: (failure: PipelineFailure, unsent: readonly Batch[]) => void
}

interface State extends PipelineOptions {
  gathering: Batch
  inFlight: Batch | undefined
  lastCommitted: number
  failed: boolean
  /** Runs while only cursors are gathered. */
  idleTimer: Timer | undefined
  /** Each is called after every commit, and on failure. */
  waiters: (() => void)[]
}

export function pipeline(options: PipelineOptions): Pipeline {
  const state: State = {
    ...options,
    gathering: emptyBatch(1),
    inFlight: undefined,
    lastCommitted: 0,
    failed: false,
    idleTimer: undefined,
    waiters: [],
  }
  return {
    current: () => state.gathering,
    committed: () => state.lastCommitted,
    kick: () => kick(state),
    room: () => room(state),
    drain: () => drain(state),
    abandon: () => end(state, undefined),
  }
}

function kick(state: State): void {
  if (hasEffects(state.gathering)) return send(state)
  if (isEmpty(state.gathering)) return
  // Only cursors moved: their commit can wait, because reading an entry again does no harm.
  state.idleTimer?.cancel()
  state.idleTimer = state.clock.after(simLimits.idleCommitMs, () => send(state))
}

async function room(state: State): Promise<boolean> {
  const full = (): boolean => state.gathering.journal.length >= simLimits.batchCommandsMax
  while (!state.failed && full()) {
    send(state)
    if (full()) await changed(state)
  }
  return !state.failed
}

async function drain(state: State): Promise<boolean> {
  const { gathering } = state
  const target = isEmpty(gathering) ? gathering.number - 1 : gathering.number
  send(state)
  while (!state.failed && state.lastCommitted < target) {
    await changed(state)
    send(state)
  }
  return !state.failed
}

/** Sends the gathering batch, unless another one is in flight. */
function send(state: State): void {
  if (state.failed || state.inFlight !== undefined || isEmpty(state.gathering)) return
  state.idleTimer?.cancel()
  const batch = state.gathering
  state.gathering = emptyBatch(batch.number + 1)
  try {
    // Only now: when the batch is committed again without some players, memory is ahead of it, and so would be a snapshot.
    state.onSeal(batch)
  } catch (error) {
    return end(state, { kind: 'error', error }, [batch])
  }
  commitBatch(state, batch)
}

function commitBatch(state: State, batch: Batch): void {
  let commit: CommitBatch
  try {
    commit = sealed(batch, state.epochOf)
  } catch (error) {
    // A batch that cannot be sealed can never be committed: the lane loads its state from the record again.
    return end(state, { kind: 'error', error }, [batch])
  }
  state.inFlight = batch
  const startedAt = state.clock.monotonic()
  state.store.commit(state.lane, commit).then(
    (result) => {
      if (state.failed) return
      if (result.outcome === 'fenced') return end(state, { kind: 'fenced', partitions: result.partitions })
      if (result.outcome === 'repeated') return commitWithout(state, batch, result.commands)
      state.inFlight = undefined
      state.lastCommitted = batch.number
      state.onCommitted(batch, state.clock.monotonic() - startedAt)
      wakeWaiters(state)
      kick(state)
    },
    (error: unknown) => end(state, { kind: 'error', error }),
  )
}

/** [CMD-5] Commits the batch again, without the players whose commands the record has already. */
function commitWithout(state: State, batch: Batch, repeated: readonly CommandRef[]): void {
  const before = batch.journal.length
  state.onRepeated(repeated, [batch, state.gathering])
  if (batch.journal.length < before) return commitBatch(state, batch)
  // It would be refused in the same way for ever.
  const error = new Error(
    `the record refuses a batch because of commands that are not in it: ${JSON.stringify(repeated)}`,
  )
  end(state, { kind: 'error', error })
}

/** Ends the pipeline: with a failure, which the lane is told, or because the lane abandons it. */
function end(state: State, failure: PipelineFailure | undefined, unsealed: readonly Batch[] = []): void {
  if (state.failed) return
  state.failed = true
  state.idleTimer?.cancel()
  const unsent = [...unsealed, state.inFlight, state.gathering].filter((batch) => batch !== undefined)
  state.inFlight = undefined
  if (failure) state.onFailed(failure, unsent)
  wakeWaiters(state)
}

/** Resolves after the next commit, or on failure. */
function changed(state: State): Promise<void> {
  return new Promise((resolve) => state.waiters.push(resolve))
}

function wakeWaiters(state: State): void {
  const waiters = state.waiters
  state.waiters = []
  for (const wake of waiters) wake()
}
