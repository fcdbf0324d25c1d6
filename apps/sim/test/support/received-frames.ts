import type { FramePart, OutboundEntry, OutboundPlayer } from '@lifegrid/contract/wire/outbound'

/** A frame as a client receives it. */
export interface ReceivedFrame {
  readonly player: string
  readonly connection: string
  readonly epoch: number
  readonly seq: number
  readonly type: string
  readonly body: Record<string, unknown>
  /** What the edge has to put in. */
  readonly part: FramePart | undefined
}

/** The frames and closes that the sims have sent to the edges of a rig. */
export function receivedFrames() {
  const frames: ReceivedFrame[] = []
  const closed: OutboundPlayer[] = []
  return {
    frames,
    closed,
    receive(data: string): void {
      for (const player of (JSON.parse(data) as OutboundEntry).players) {
        for (const { text, part } of player.frames) {
          const { type, seq, epoch, ...body } = JSON.parse(text) as { type: string; seq: number; epoch: number }
          frames.push({ player: player.player, connection: player.connection, epoch, seq, type, body, part })
        }
        if (player.close) closed.push(player)
      }
    },
  }
}

/** Within an epoch the frames of a player must be in order and without a gap, and each epoch must begin with the whole state. */
export function sequenceProblems(frames: readonly ReceivedFrame[]): string[] {
  const problems: string[] = []
  let last: ReceivedFrame | undefined
  for (const frame of frames) {
    const where = `${frame.type} (${frame.epoch}, ${frame.seq})`
    if (last && frame.epoch < last.epoch) problems.push(`${where} after epoch ${last.epoch}`)
    else if (last && frame.epoch === last.epoch && frame.seq !== last.seq + 1 && frame.type !== 'playerObject')
      problems.push(`${where} after seq ${last.seq}`)
    else if ((!last || frame.epoch > last.epoch) && frame.type !== 'playerObject')
      problems.push(`${where} begins an epoch`)
    last = frame
  }
  return problems
}
