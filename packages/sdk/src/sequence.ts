/** The position of the last frame that was accepted, and the id of the record's history in which it is. */
export interface Position {
  readonly epoch: number
  readonly seq: number
  readonly history?: string
}

/** The fields of a frame that its position is read from. */
export interface Positioned {
  readonly type: string
  readonly epoch?: number
  readonly seq?: number
  readonly first?: number
  readonly replyTo?: string
  readonly history?: string | undefined
}

/**
 * `take`: the frame is the next one. `unplaced`: it has no position, because the edge itself sent it. `stale`: it is at or before the
 * current position: [FENCE-5]. `gap`: frames before it are missing. `receipt`: frames before it are missing, but it answers a command,
 * and that is valid on its own.
 */
export type Placement = 'take' | 'unplaced' | 'stale' | 'gap' | 'receipt'

/** Compares a frame's position with the current one. A `playerObject` has the whole state, so it may begin an epoch or end a gap. */
export function placeFrame(position: Position | null, frame: Positioned): Placement {
  if (frame.seq === undefined || frame.epoch === undefined) return 'unplaced'
  if (position !== null && isStale(position, frame.epoch, frame.seq)) return 'stale'
  if (frame.type === 'playerObject') return 'take'
  const follows = position !== null && frame.epoch === position.epoch && (frame.first ?? frame.seq) === position.seq + 1
  if (follows) return 'take'
  return frame.replyTo === undefined ? 'gap' : 'receipt'
}

function isStale(position: Position, epoch: number, seq: number): boolean {
  return epoch < position.epoch || (epoch === position.epoch && seq <= position.seq)
}

/**
 * [CONN-2] Whether a whole state is of another history than the position: the record was created again or restored.
 * @param isFirst no frame of this connection was accepted yet. Then a whole state that is not newer than the position proves it too;
 * later such a frame is only stale.
 */
export function isOtherHistory(position: Position | null, frame: Positioned, isFirst: boolean): boolean {
  if (position === null) return false
  if (placeFrame(position, frame) === 'stale') return isFirst
  return frame.history !== undefined && position.history !== undefined && frame.history !== position.history
}
