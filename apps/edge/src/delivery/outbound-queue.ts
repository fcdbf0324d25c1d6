import type { OutboundFrame } from '@lifegrid/contract/wire/outbound'
import type { Socket } from '../connections/socket.ts'

/**
 * What stands between a sim's frames and one socket. To a reader that keeps up everything is passed on as it is; for one that does
 * not, state updates are held and merged, the latest value of each field winning. Order is kept: any other frame first lets the held
 * one go.
 */
export interface OutboundQueue {
  push(epoch: number, frame: OutboundFrame): void
  /** Lets the held update go if the reader has caught up, or whether or not it has. */
  flush(force: boolean): void
  readonly holding: boolean
}

interface Held {
  readonly epoch: number
  /** The seq of the first frame that this one stands for. */
  readonly first: number
  readonly seq: number
  /** As it came; undefined once it stands for several. */
  readonly text: string | undefined
  readonly fields: Fields
}

interface Fields {
  readonly type?: unknown
  readonly first?: unknown
}

export function outboundQueue(options: {
  readonly socket: Socket
  /** Unread bytes from which on updates are held. */
  readonly softBytes: number
  readonly send: (text: string) => void
  /** An update has begun to wait: somebody must call `flush` when the reader may have caught up. */
  readonly onHeld: () => void
  /** A waiting update has been merged into a later one. */
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
    // A merged frame says that it stands for everything from `first` on, so nothing may be missing, or be of another kind, inside it.
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
