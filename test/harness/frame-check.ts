/**
 * Checks the frames of one client as they arrive, on any number of connections: their order on each of them [FENCE-5];
 * that a new connection continues where the client asks it to [CONN-2]; that a gap is followed by the missing frames,
 * or by the whole state; that the feed is complete and no entry changes; that the game clock never runs backwards
 * within a life.
 */
export interface FrameCheck {
  take(frame: unknown): void
  /** The client opens a connection and gives its position, if it has one. */
  resume(position: { readonly epoch: number; readonly seq: number } | undefined): void
  readonly received: number
  /** Epochs, that is, owners, seen so far. */
  readonly epochs: number
  /** Gaps in the sequence. After each, the client must get the missing frames or the whole state. */
  readonly gaps: number
  /** A gap has not ended yet. */
  readonly incomplete: boolean
  /** The latest life, and the latest game minute in it. */
  readonly life: number
  readonly minute: number
  /** A sentence for everything that must never happen. Only the first ones are kept; `violationCount` counts all. */
  readonly violations: readonly string[]
  readonly violationCount: number
}

interface Frame {
  readonly type?: string
  readonly seq?: number
  readonly epoch?: number
  /** The first seq that a coalesced `batch_update` or `personObject` stands for. */
  readonly first?: number
  readonly minute?: number
  readonly life?: number
  readonly n?: number
  readonly eventId?: string
  readonly state?: { readonly minute: number }
  readonly feed?: readonly FeedItem[]
}

interface FeedItem {
  readonly n: number
  readonly eventId: string
  readonly minute: number
}

type Violated = (what: string, frame: Frame) => void

const violationsMax = 20

export function frameCheck(): FrameCheck {
  const violations: string[] = []
  let violationCount = 0
  let received = 0
  const order = orderCheck(violated)
  const feed = feedCheck(violated)
  const clock = clockCheck(violated)

  function violated(what: string, frame: Frame): void {
    violationCount++
    if (violations.length >= violationsMax) return
    violations.push(`${what}: ${frame.type} (${frame.epoch}, ${frame.seq}) after ${order.place}`)
  }

  return {
    take(input) {
      const frame = input as Frame
      received++
      // The client drops a stale frame, and frames after a gap, so their content does not matter.
      if (order.take(frame) === 'stale' || order.incomplete) return
      feed.take(frame)
      clock.take(frame)
    },
    resume: (position) => order.resume(position),
    get received() {
      return received
    },
    get epochs() {
      return order.epochs
    },
    get gaps() {
      return order.gaps
    },
    get incomplete() {
      return order.incomplete
    },
    get life() {
      return clock.life
    },
    get minute() {
      return clock.minute
    },
    violations,
    get violationCount() {
      return violationCount
    },
  }
}

/** On a connection (epoch, seq) only rises, and each epoch begins with the whole state. */
function orderCheck(violated: Violated) {
  let position: { readonly epoch: number; readonly seq: number } | undefined
  /** Up to here nothing was missing. A client continues from here or from later. */
  let whole: typeof position
  const self = {
    epochs: 0,
    gaps: 0,
    /** Frames are missing, and the whole state has not come since. */
    incomplete: false,
    get place(): string {
      return position === undefined ? 'the beginning' : `(${position.epoch}, ${position.seq})`
    },
    take(frame: Frame): 'stale' | 'current' {
      const { epoch, seq } = frame
      if (epoch === undefined || seq === undefined) return 'current'
      const before = position
      if (before !== undefined && (epoch < before.epoch || (epoch === before.epoch && seq <= before.seq))) {
        violated('[FENCE-5] a frame older than one before it', frame)
        return 'stale'
      }
      const newEpoch = before === undefined || epoch > before.epoch
      if (newEpoch) self.epochs++
      const first = frame.first ?? seq
      if (frame.type === 'playerObject') self.incomplete = false
      else if (newEpoch && first === 1) {
        violated('[FENCE-5] an epoch that does not begin with playerObject', frame)
        self.incomplete = true
      } else if (newEpoch || first !== before.seq + 1) {
        self.gaps++
        self.incomplete = true
      }
      position = { epoch, seq }
      if (!self.incomplete) whole = position
      return 'current'
    },
    resume(at: typeof position): void {
      if (at !== undefined && whole !== undefined && isOlder(at, whole)) {
        violated(`[CONN-2] the client resumes at (${at.epoch}, ${at.seq}), which is behind what it has`, {})
      }
      if (at === undefined) return
      position = at
      self.incomplete = false
    },
  }
  return self
}

function isOlder(one: { epoch: number; seq: number }, other: { epoch: number; seq: number }): boolean {
  return one.epoch < other.epoch || (one.epoch === other.epoch && one.seq < other.seq)
}

/** Feed entries are numbered without a gap, and an entry that is sent again is the same. */
function feedCheck(violated: Violated) {
  const seen = new Map<number, string>()
  let lastN = 0
  const see = (item: FeedItem, frame: Frame): void => {
    const now = `${item.eventId} at minute ${item.minute}`
    const before = seen.get(item.n)
    if (before !== undefined && before !== now) violated(`feed entry ${item.n} was ${before}, now ${now}`, frame)
    seen.set(item.n, now)
    lastN = Math.max(lastN, item.n)
  }
  return {
    take(frame: Frame): void {
      if (frame.type === 'messageEvent' && frame.n !== undefined) {
        if (frame.n > lastN + 1) violated(`feed entry ${frame.n} came after ${lastN}`, frame)
        see({ n: frame.n, eventId: frame.eventId ?? '', minute: frame.minute ?? -1 }, frame)
      }
      if (frame.type === 'playerObject') for (const item of frame.feed ?? []) see(item, frame)
    },
  }
}

function isUpdate({ type }: Frame): boolean {
  return type === 'u' || type === 'batch_update'
}

/** The game minute never falls within a life, and no earlier life comes back. */
function clockCheck(violated: Violated) {
  const self = {
    life: -1,
    minute: 0,
    take(frame: Frame): void {
      if (frame.type === 'playerObject' && frame.life !== undefined && frame.life !== self.life) {
        if (frame.life < self.life) violated(`life ${frame.life} after life ${self.life}`, frame)
        self.life = frame.life
        self.minute = 0
      }
      const minute = frame.type === 'playerObject' ? frame.state?.minute : isUpdate(frame) ? frame.minute : undefined
      if (minute === undefined) return
      if (minute < self.minute) violated(`the game clock ran backwards, from ${self.minute} to ${minute}`, frame)
      self.minute = Math.max(self.minute, minute)
    },
  }
  return self
}
