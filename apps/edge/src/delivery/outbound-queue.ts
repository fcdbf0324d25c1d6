import type { OutboundFrame } from '@lifegrid/contract/wire/outbound'
import type { Socket } from '../connections/socket.ts'

/**
 * The queue between sims and one socket. Frames go straight to a client that reads fast enough. For a slow client, state updates are
 * held and merged, and the latest value of each field wins; of the frames about one person the latest is held. Order is kept: any other frame
 * first releases those that are held.
 */
export interface OutboundQueue {
  push(epoch: number, frame: OutboundFrame): void
  /** Sends the held frames if the client has caught up; with `force`, in any case. */
  flush(force: boolean): void
  readonly holding: boolean
}

/** Consecutive frames that wait for the client. */
interface Held {
  readonly epoch: number
  /** The seq of the first frame among them. */
  readonly first: number
  /** The seq of the last one. */
  seq: number
  /** The latest frame about each thing, in the order of the first frames about them. */
  readonly waiting: Map<string, Waiting>
}

interface Waiting {
  readonly seq: number
  /** The frame as it arrived; undefined once several are merged. */
  readonly text: string | undefined
  readonly fields: Fields
}

interface Fields {
  readonly type?: unknown
  readonly first?: unknown
}

/** The key under which state updates wait. Frames about something else name it. */
const state = ''

export function outboundQueue(options: {
  readonly socket: Socket
  /** Frames are held while more bytes than this are unread. */
  readonly softBytes: number
  readonly send: (text: string) => void
  /** A frame is held from now on. The caller must call `flush` from time to time. */
  readonly onHeld: () => void
  /** A held frame was merged with a later one, or replaced by it. */
  readonly onMerged: () => void
}): OutboundQueue {
  const { socket, softBytes } = options
  let held: Held | undefined

  const release = (): void => {
    if (held === undefined) return
    const { waiting, first, seq: last } = held
    held = undefined
    for (const [index, { seq, text, fields }] of [...waiting.values()].entries()) {
      // The client has every frame up to the number of the one that it got last, even if the connection ends among them: of the first n frames
      // that arrived, at most n are about different things, and these are sent first.
      const from = first + index
      const to = index === waiting.size - 1 ? last : from
      const isAsSent = text !== undefined && seq === to && (fields.first ?? seq) === from
      options.send(isAsSent ? text : JSON.stringify({ ...fields, first: from, seq: to }))
    }
  }
  const hold = (epoch: number, frame: OutboundFrame): void => {
    const fields = JSON.parse(frame.text) as Fields
    const { seq, text, about = state } = frame
    const first = typeof fields.first === 'number' ? fields.first : seq
    // A frame that is sent later claims to contain every frame from `first` on, so only consecutive frames are held together.
    if (held !== undefined && (held.epoch !== epoch || held.seq + 1 !== first)) release()
    if (held === undefined) {
      held = { epoch, first, seq, waiting: new Map([[about, { seq, text, fields }]]) }
      options.onHeld()
      return
    }
    const older = held.waiting.get(about)
    const merged = about === state && older !== undefined
    held.waiting.set(
      about,
      merged
        ? { seq, text: undefined, fields: { ...older.fields, ...fields, type: 'batch_update' } }
        : { seq, text, fields },
    )
    held.seq = seq
    if (older !== undefined) options.onMerged()
  }

  return {
    push(epoch, frame) {
      const mayWait = frame.coalesce || frame.about !== undefined
      if (mayWait && (held !== undefined || socket.bufferedAmount > softBytes)) {
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
