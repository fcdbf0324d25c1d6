import { simLimits } from '../limits.ts'

/**
 * [TIME-3] The watermark of a partition. No client is told a later time until a later watermark is committed. An owner
 * commits a watermark a little ahead of the times that it sends, so that few frames wait for it, and few commits are
 * made only for it.
 */
export interface Watermark {
  /**
   * Must be called before a client or the record gets a life as of `at`.
   * @param batch the gathering batch; it takes a new watermark if one is needed.
   * @returns the number of the batch that must be committed before the client is told; 0 if none is.
   */
  cover(at: number, batch: WatermarkBatch): number
  /** Adds a new watermark to a batch that is about to be sent anyway, if the present one will soon be used up. */
  renew(batch: WatermarkBatch): void
  onCommitted(batch: number): void
  /** The value to commit. */
  value(): number
  /**
   * Called when the partition is released. After the release no client is told anything, and the value is the latest
   * time that a client was told.
   */
  close(batch: WatermarkBatch): void
}

/** The part of a batch that a watermark changes. */
export interface WatermarkBatch {
  readonly number: number
  readonly watermarks: Set<number>
  readonly partitions: Set<number>
}

export interface WatermarkOptions {
  readonly partition: number
  /** The time of the partition. */
  readonly now: () => number
  /** The committed watermark when the partition was taken. */
  readonly committed: number
  /** A batch has got a watermark and must be sent soon. */
  readonly onNeeded: () => void
}

interface State extends WatermarkOptions {
  committed: number
  /** The highest value so far, committed or not. */
  promised: number
  /** The time for which `promised` was set. If `told` is higher, later times have been told since. */
  promisedFor: number
  told: number
  /** Values that wait for their batches, in order. */
  readonly uncommitted: { batch: number; value: number }[]
  isClosed: boolean
}

export function watermark(options: WatermarkOptions): Watermark {
  const { committed } = options
  const state: State = {
    ...options,
    promised: committed,
    promisedFor: committed,
    told: committed,
    uncommitted: [],
    isClosed: false,
  }
  return {
    cover: (at, batch) => cover(state, at, batch),
    renew(batch) {
      const now = state.now()
      const isUsed = state.told > state.promisedFor
      if (!state.isClosed && isUsed && state.promised < now + simLimits.toldRenewMs) promise(state, now, batch)
    },
    onCommitted(batch) {
      for (let first = state.uncommitted[0]; first && first.batch <= batch; first = state.uncommitted[0]) {
        state.committed = first.value
        state.uncommitted.shift()
      }
    },
    value: () => (state.isClosed ? state.told : state.promised),
    close(batch) {
      state.isClosed = true
      batch.watermarks.add(state.partition)
      batch.partitions.add(state.partition)
    },
  }
}

function cover(state: State, at: number, batch: WatermarkBatch): number {
  if (state.isClosed) return Number.POSITIVE_INFINITY
  // A life that is ahead of its partition has a time of its own, which must not become that of the others: [TIME-4].
  if (at > state.promised && at > state.now() + simLimits.toldLeadMs) return 0
  state.told = Math.max(state.told, at)
  if (state.promised < at + simLimits.toldReserveMs) {
    promise(state, at, batch)
    state.onNeeded()
  }
  if (at <= state.committed) return 0
  return state.uncommitted.find(({ value }) => value >= at)?.batch ?? batch.number
}

function promise(state: State, at: number, batch: WatermarkBatch): void {
  const value = at + simLimits.toldLeadMs
  const last = state.uncommitted.at(-1)
  if (last?.batch === batch.number) last.value = value
  else state.uncommitted.push({ batch: batch.number, value })
  state.promised = value
  state.promisedFor = at
  batch.watermarks.add(state.partition)
  batch.partitions.add(state.partition)
}
