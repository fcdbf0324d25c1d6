import type { OutboundFrame } from '@lifegrid/contract/wire/outbound'
import type { Socket } from '../connections/socket.ts'

/**
 * The queue between sims and one socket. Frames go straight to a client that reads fast enough. For a slow client, state updates are
 * held and merged, and the latest value of each field wins. Order is kept: any other frame first releases the held update.
 */
export interface OutboundQueue {
  push(epoch: number, frame: OutboundFrame): void
  /** Sends the held update if the client has caught up; with `force`, in any case. */
  flush(force: boolean): void
  readonly holding: boolean
}

interface Held {
  readonly epoch: number
  /** The seq of the first frame that is merged into this one. */
  readonly first: number
  readonly seq: number
  /** The frame as it arrived; undefined once several are merged. */
  readonly text: string | undefined
  readonly fields: Fields
}

interface Fields {
  readonly type?: unknown
  readonly first?: unknown
}

export function outboundQueue(options: {
  readonly socket: Socket
  /** Updates are held while more bytes than this are unread. */
  readonly softBytes: number
  readonly send: (text: string) => void
  /** An update is held from now on. The caller must call `flush` from time to time. */
  readonly onHeld: () => void
  /** A held update was merged with a later one. */
  readonly onMerged: () => void
}): OutboundQueue {
  const { socket, softBytes } = options
  let held: Held | undefined

  const release = (): void => {
    if (held === undefined) return
    const { text, fields, first } = held
    held = undefined
    options.send(text ?? JSON.stringify({ ...fields, first }))
  }
  const hold = (epoch: number, frame: OutboundFrame): void => {
    const fields = JSON.parse(frame.text) as Fields
    const first = typeof fields.first === 'number' ? fields.first : frame.seq
    // A merged frame claims to contain every frame from `first` on, so only consecutive frames of one type may be merged.
    if (held !== undefined && held.epoch === epoch && held.seq + 1 === first && held.fields.type === fields.type) {
      held = { epoch, first: held.first, seq: frame.seq, text: undefined, fields: { ...held.fields, ...fields } }
      options.onMerged()
      return
    }
    release()
    held = { epoch, first, seq: frame.seq, text: frame.text, fields }
    options.onHeld()
  }

  return {
    push(epoch, frame) {
      if (frame.coalesce && (held !== undefined || socket.bufferedAmount > softBytes)) {
        hold(epoch, frame)
        return
      }
      release()
      options.send(frame.text)
    },
    flush(force) {
      if (held !== undefined && (force || socket.bufferedAmount <= softBytes)) release()
    },
    get holding() {
      return held !== undefined
    },
  }
}
