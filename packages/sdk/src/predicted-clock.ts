import type { Clock } from '@lifegrid/base/clock'
import type { ClockShape } from '@lifegrid/contract/frames/state'

/** Round trips that are remembered; the shortest of them tells the time best. */
const samplesMax = 8

/** The server's wall time, estimated from `pong` frames. */
export interface ServerTime {
  /** `sentAt` and `receivedAt` are monotonic; `at` is the server's wall time in between. */
  sample(sentAt: number, receivedAt: number, at: number): void
  /** Milliseconds since the Unix epoch, by the server. Before the first sample: by this machine. */
  now(): number
  /** How long the shortest remembered round trip took; undefined before the first. */
  roundTripMs(): number | undefined
}

export function serverTime(clock: Clock): ServerTime {
  const samples: { readonly offset: number; readonly roundTripMs: number }[] = []
  const best = () => samples.reduce((a, b) => (b.roundTripMs < a.roundTripMs ? b : a))
  const localOffset = clock.now() - clock.monotonic()
  return {
    sample(sentAt, receivedAt, at) {
      // The answer was written halfway through the round trip, as far as anyone can know.
      samples.push({ offset: at - (sentAt + receivedAt) / 2, roundTripMs: receivedAt - sentAt })
      if (samples.length > samplesMax) samples.shift()
    },
    now: () => clock.monotonic() + (samples.length === 0 ? localOffset : best().offset),
    roundTripMs: () => (samples.length === 0 ? undefined : best().roundTripMs),
  }
}

/** The game minute at a wall time: anchorMinute + floor((now − anchorAt) × num / den). Never before the anchor. */
export function minuteAt(clock: ClockShape, now: number): number {
  const elapsedMs = Math.max(0, now - clock.anchorAt)
  return clock.anchorMinute + Math.floor((elapsedMs * clock.rateNum) / clock.rateDen)
}

/**
 * A prediction that does not fall while the life's clock runs, for a display that runs backwards is worse than one that waits. Where the
 * clock stands, its minute is known exactly, and a prediction that was ahead of it steps back to it: a decision has its moment.
 */
export interface PredictedClock {
  /** What the server has said: the minute that it has reached, and how it goes on. */
  told(life: number, minute: number, clock: ClockShape | undefined): void
  /** @param running false while nobody knows how the clock runs (no connection): it stands then. */
  minute(running: boolean): number
}

export function predictedClock(time: ServerTime): PredictedClock {
  let life = -1
  let floor = 0
  let shape: ClockShape | undefined
  return {
    told(toldLife, minute, clock) {
      if (toldLife !== life) {
        life = toldLife
        floor = minute
        shape = undefined
      }
      if (clock !== undefined) shape = clock
      floor = clock?.rateNum === 0 ? clock.anchorMinute : Math.max(floor, minute)
    },
    minute(running) {
      if (running && shape !== undefined) floor = Math.max(floor, minuteAt(shape, time.now()))
      return floor
    },
  }
}
