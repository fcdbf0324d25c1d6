/**
 * Checks the frames that a client receives, as they come off its sockets: [FENCE-5] order, no gap that is passed over in silence, the
 * feed complete and the same whoever tells it, a game clock that never runs backwards within a life.
 */
export interface FrameCheck {
  take(frame: unknown): void
  readonly received: number
  /** Epochs seen, that is, owners. */
  readonly epochs: number
  /** Places where frames were missing; each has to be followed by a whole state. */
  readonly gaps: number
  /** The latest game minute and the life that it belongs to. */
  readonly life: number
  readonly minute: number
  /** What must never happen, in words. Bounded; `violationCount` is not. */
  readonly violations: readonly string[]
  readonly violationCount: number
}

interface Frame {
  readonly type?: string
  readonly seq?: number
  readonly epoch?: number
  /** Where a coalesced `u` stands for several: the first of them. */
  readonly first?: number
  readonly replyTo?: string
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

const violationsMax = 20

export function frameCheck(): FrameCheck {
  const violations: string[] = []
  let violationCount = 0
  let received = 0
  let epochs = 0
  let gaps = 0
  let position: { epoch: number; seq: number } | undefined
  /** Something is missing, and no whole state has come since. */
  let incomplete = false
  let life = -1
  let minute = 0
  let lastN = 0
  /** What each feed entry said, so that a second telling of it can be compared. */
  const feed = new Map<number, string>()

  const violated = (what: string, frame: Frame): void => {
    violationCount++
    if (violations.length < violationsMax) {
      const at = position === undefined ? 'the beginning' : `(${position.epoch}, ${position.seq})`
      violations.push(`${what}: ${frame.type} (${frame.epoch}, ${frame.seq}) after ${at}`)
    }
  }

  const place = (frame: Frame): void => {
    const { epoch, seq } = frame
    if (epoch === undefined || seq === undefined) return
    const newEpoch = position === undefined || epoch > position.epoch
    if (position !== undefined && (epoch < position.epoch || (epoch === position.epoch && seq <= position.seq))) {
      violated('[FENCE-5] a frame older than one before it', frame)
      return
    }
    if (newEpoch) epochs++
    if (frame.type === 'playerObject') incomplete = false
    else if (newEpoch) {
      violated('[FENCE-5] an epoch that does not begin with playerObject', frame)
      incomplete = true
    } else if ((frame.first ?? seq) !== (position?.seq ?? 0) + 1) {
      gaps++
      incomplete = true
    }
    position = { epoch, seq }
  }

  const tell = (item: FeedItem, frame: Frame): void => {
    const said = `${item.eventId} at minute ${item.minute}`
    const before = feed.get(item.n)
    if (before !== undefined && before !== said) violated(`feed entry ${item.n} was ${before}, now ${said}`, frame)
    feed.set(item.n, said)
    lastN = Math.max(lastN, item.n)
  }

  const readFeed = (frame: Frame): void => {
    if (frame.type === 'messageEvent' && frame.n !== undefined) {
      if (frame.n > lastN + 1 && !incomplete) violated(`feed entry ${frame.n} came after ${lastN}`, frame)
      tell({ n: frame.n, eventId: frame.eventId ?? '', minute: frame.minute ?? -1 }, frame)
    }
    if (frame.type === 'playerObject') for (const item of frame.feed ?? []) tell(item, frame)
  }

  const readClock = (frame: Frame): void => {
    if (frame.type === 'playerObject' && frame.life !== undefined && frame.life !== life) {
      if (frame.life < life) violated(`life ${frame.life} after life ${life}`, frame)
      life = frame.life
      minute = 0
    }
    const told = frame.type === 'playerObject' ? frame.state?.minute : frame.type === 'u' ? frame.minute : undefined
    if (told === undefined) return
    if (told < minute) violated(`the game clock ran backwards, from ${minute} to ${told}`, frame)
    minute = Math.max(minute, told)
  }

  return {
    take(input) {
      const frame = input as Frame
      received++
      const before = violationCount
      place(frame)
      // A frame that the client will drop tells it nothing.
      if (violationCount > before && violations.at(-1)?.includes('older')) return
      readFeed(frame)
      readClock(frame)
    },
    get received() {
      return received
    },
    get epochs() {
      return epochs
    },
    get gaps() {
      return gaps
    },
    get life() {
      return life
    },
    get minute() {
      return minute
    },
    violations,
    get violationCount() {
      return violationCount
    },
  }
}
