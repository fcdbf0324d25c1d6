import type { Clock, Timer } from '@lifegrid/base/clock'
import type { CommandRef, CommitBatch, Fence, Store } from '@lifegrid/storage/ports'
import { simLimits } from '../limits.ts'
import { type Batch, emptyBatch, hasEffects, isEmpty, type Sealing, sealed } from './batch.ts'
import type { CommitTurn, CommitTurns } from './commit-turns.ts'

/**
 * A lane's commits: one batch is in flight, and one is being gathered. Changes that arrive during a commit, or while the lane waits for its
 * turn to commit, form the next batch, so batches grow with the load, and no change waits for a timer. A batch that is refused because of some partitions or commands is committed again
 * without them. After a failed commit the pipeline commits nothing more, and its lane creates a new one behind a barrier.
 */
export interface Pipeline {
  /** The batch being gathered. Callers add to it synchronously and then call `kick`. */
  current(): Batch
  /** All batches that are not committed: the one in flight, if there is one, and the one being gathered. */
  uncommitted(): readonly Batch[]
  /** The number of the last batch that was committed. */
  committed(): number
  /** Sends the gathered batch as soon as none is in flight, when the lane has a turn. */
  kick(): void
  /** Resolves true when the gathering batch has room for a command, so that memory is at most two batches ahead; false on failure. */
  room(): Promise<boolean>
  /** Resolves true when everything gathered so far is committed; false on failure. */
  drain(): Promise<boolean>
  /** Ends the pipeline: nothing more is committed, and `room` and `drain` resolve false. */
  abandon(): void
}

export interface PipelineOptions extends Sealing {
  readonly lane: number
  readonly clock: Clock
  readonly store: Pick<Store, 'commit'>
  /** Those of all lanes of the sim. */
  readonly turns: CommitTurns
  /** Called right before a batch is sent, so that snapshots can be added to it. */
  readonly onSeal: (batch: Batch) => void
  readonly onCommitted: (batch: Batch, durationMs: number) => void
  /**
   * [FENCE-6] Called when the record refuses a batch because these partitions have newer epochs. Removes the partitions from all batches;
   * then the refused batch is committed without them.
   */
  readonly onFenced: (lost: readonly Fence[]) => void
  /**
   * Called when the record refuses the first batch because it already has these commands. Removes the changes of their players from all
   * batches; then the first batch is committed without them.
   */
  readonly onRepeated: (commands: readonly CommandRef[], batches: readonly Batch[]) => void
  /**
   * [FENCE-7] Called when the record refuses a batch because these players have been removed. Removes their changes from all batches; then
   * the refused batch is committed without them.
   */
  readonly onRemoved: (players: readonly string[], batches: readonly Batch[]) => void
  /** Called once. It is not known whether the effects of the `unsent` batches are in the record. */
  readonly onFailed: (error: unknown, unsent: readonly Batch[]) => void
}

interface State extends PipelineOptions {
  gathering: Batch
  inFlight: Batch | undefined
  /** Asked for while a batch waits to be sent, and held until it is committed. */
  turn: CommitTurn | undefined
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
    turn: undefined,
    lastCommitted: 0,
    failed: false,
    idleTimer: undefined,
    waiters: [],
  }
  return {
    current: () => state.gathering,
    uncommitted: () => uncommitted(state),
    committed: () => state.lastCommitted,
    kick: () => kick(state),
    room: () => room(state),
    drain: () => drain(state),
    abandon: () => end(state),
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
  // If nothing is in flight or waits for a turn, everything is committed or was removed from its batch.
  while (!state.failed && state.turn !== undefined && state.lastCommitted < target) {
    await changed(state)
    send(state)
  }
  return !state.failed
}

/** Sends the gathering batch, unless another one is in flight, when the lane has a turn. */
function send(state: State): void {
  if (state.failed || state.inFlight !== undefined || isEmpty(state.gathering)) return
  state.idleTimer?.cancel()
  state.turn ??= state.turns.ask(() => sendInTurn(state))
  if (!state.turn.hasCome) return
  const batch = state.gathering
  state.gathering = emptyBatch(batch.number + 1)
  try {
    // Only here: when a batch is committed again without some players, memory is ahead of it, so it must get no more snapshots.
    state.onSeal(batch)
  } catch (error) {
    return fail(state, error, [batch])
  }
  commitBatch(state, batch)
}

function sendInTurn(state: State): void {
  send(state)
  if (state.inFlight !== undefined) return
  // What was gathered has been removed meanwhile.
  endTurn(state)
  wakeWaiters(state)
}

function endTurn(state: State): void {
  const { turn } = state
  state.turn = undefined
  turn?.end()
}

function commitBatch(state: State, batch: Batch): void {
  let commit: CommitBatch
  try {
    commit = sealed(batch, state)
  } catch (error) {
    // A batch that cannot be sealed can never be committed, so the lane loads its state from the record again.
    return fail(state, error, [batch])
  }
  state.inFlight = batch
  const startedAt = state.clock.monotonic()
  state.store.commit(state.lane, commit).then(
    (result) => {
      if (state.failed) return
      if (result.outcome === 'fenced') return commitWithoutPartitions(state, batch, commit, result.partitions)
      if (result.outcome === 'repeated') {
        state.onRepeated(result.commands, [batch, state.gathering])
        return commitWithoutPlayers(state, batch, commit, result.commands)
      }
      if (result.outcome === 'removed') {
        state.onRemoved(result.players, [batch, state.gathering])
        return commitWithoutPlayers(state, batch, commit, result.players)
      }
      finishBatch(state, batch, () => state.onCommitted(batch, state.clock.monotonic() - startedAt))
    },
    (error: unknown) => fail(state, error),
  )
}

/** Finishes a batch and sends the next one. */
function finishBatch(state: State, batch: Batch, notifyLane = (): void => undefined): void {
  state.inFlight = undefined
  state.lastCommitted = batch.number
  notifyLane()
  endTurn(state)
  wakeWaiters(state)
  kick(state)
}

/** [FENCE-6] Commits the batch again, without the partitions that have another owner. */
function commitWithoutPartitions(
  state: State,
  batch: Batch,
  { fences }: CommitBatch,
  refused: readonly number[],
): void {
  const lost = fences.filter(({ partition }) => refused.includes(partition))
  state.onFenced(lost)
  // Otherwise it would be refused again and again.
  if (lost.length === 0 || refused.some((partition) => batch.partitions.has(partition))) {
    return fail(state, new Error(`the record refuses a batch because of partitions that are not in it: ${refused}`))
  }
  if (isEmpty(batch)) finishBatch(state, batch)
  else commitBatch(state, batch)
}

/** [CMD-5], [FENCE-7] Commits the batch again, without the players because of whom the record has refused it. */
function commitWithoutPlayers(
  state: State,
  batch: Batch,
  { journal }: CommitBatch,
  refused: readonly CommandRef[] | readonly string[],
): void {
  if (batch.journal.length === journal.length) {
    // Otherwise it would be refused again and again.
    const named = JSON.stringify(refused)
    return fail(state, new Error(`the record refuses a batch because of commands that are not in it: ${named}`))
  }
  if (isEmpty(batch)) finishBatch(state, batch)
  else commitBatch(state, batch)
}

/** Ends the pipeline and reports the uncommitted batches to the lane. */
function fail(state: State, error: unknown, unsealed: readonly Batch[] = []): void {
  if (state.failed) return
  const unsent = [...unsealed, ...uncommitted(state)]
  end(state)
  state.onFailed(error, unsent)
}

function end(state: State): void {
  if (state.failed) return
  state.failed = true
  state.idleTimer?.cancel()
  state.inFlight = undefined
  endTurn(state)
  wakeWaiters(state)
}

function uncommitted({ inFlight, gathering }: State): readonly Batch[] {
  return inFlight === undefined ? [gathering] : [inFlight, gathering]
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
