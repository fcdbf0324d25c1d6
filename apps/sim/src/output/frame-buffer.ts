import { limits } from '@lifegrid/contract/limits'
import type { OutboundFrame } from '@lifegrid/contract/wire/outbound'

/** The last frames of a player, for a client that comes back after a short absence. Their number and their bytes are bounded. */
export interface FrameBuffer {
  push(frame: OutboundFrame): void
  /** The frames after `seq`, oldest first; undefined when some of them are gone, or `seq` is unknown. */
  after(seq: number): readonly OutboundFrame[] | undefined
}

export function frameBuffer(
  framesMax: number = limits.resumeFramesMax,
  bytesMax: number = limits.resumeBytesMax,
): FrameBuffer {
  const frames: OutboundFrame[] = []
  let bytes = 0
  let lastSeq: number | undefined
  return {
    push(frame) {
      frames.push(frame)
      bytes += frame.text.length
      lastSeq = frame.seq
      while (frames.length > framesMax || bytes > bytesMax) bytes -= frames.shift()?.text.length ?? 0
    },
    after(seq) {
      if (lastSeq === undefined || seq > lastSeq) return undefined
      if (seq === lastSeq) return []
      const first = frames[0]
      if (first === undefined || first.seq > seq + 1) return undefined
      return frames.filter((frame) => frame.seq > seq)
    },
  }
}
