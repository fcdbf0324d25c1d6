/** The last frame that was taken. */
export interface Position {
  readonly epoch: number
  readonly seq: number
}

/** What carries a position. */
export interface Positioned {
  readonly type: string
  readonly epoch?: number
  readonly seq?: number
  readonly first?: number
  readonly replyTo?: string
}

/**
 * `take`: it follows on, and the position moves to it. `unplaced`: it has no position (the edge itself sent it).
 * `stale`: it is at or before the position: [FENCE-5]. `gap`: something before it is missing. `receipt`: something before it is
 * missing, but it answers a command, and an answer is a fact by itself.
 */
export type Placement = 'take' | 'unplaced' | 'stale' | 'gap' | 'receipt'

/** Where a frame stands with respect to the position. A `playerObject` is whole by itself, so it may begin an epoch or end a gap. */
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
