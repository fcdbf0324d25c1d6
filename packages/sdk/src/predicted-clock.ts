import type { Clock } from '@lifegrid/base/clock'
import type { ClockShape } from './view-shapes.ts'

/** Samples that are remembered. The one with the shortest round trip is the most exact. */
const samplesMax = 8

/** The server's wall time, estimated from `pong` frames. */
export interface ServerTime {
  /** Adds a sample. `sentAt` and `receivedAt` are monotonic; `at` is the server's wall time in between. */
  sample(sentAt: number, receivedAt: number, at: number): void
  /** The server's wall time, ms since the Unix epoch. Before the first sample: this machine's. */
  now(): number
  /** The shortest remembered round trip, ms; undefined before the first sample. */
  roundTripMs(): number | undefined
}

export function serverTime(clock: Clock): ServerTime {
  const samples: { readonly offset: number; readonly roundTripMs: number }[] = []
  const best = () => samples.reduce((a, b) => (b.roundTripMs < a.roundTripMs ? b : a))
  const localOffset = clock.now() - clock.monotonic()
  return {
    sample(sentAt, receivedAt, at) {
      // The best guess is that the answer was written halfway through the round trip.
      samples.push({ offset: at - (sentAt + receivedAt) / 2, roundTripMs: receivedAt - sentAt })
      if (samples.length > samplesMax) samples.shift()
    },
    now: () => clock.monotonic() + (samples.length === 0 ? localOffset : best().offset),
    roundTripMs: () => (samples.length === 0 ? undefined : best().roundTripMs),
  }
}

/** The game minute at a wall time: anchorMinute + floor((now − anchorAt) × rateNum / rateDen). Never before the anchor. */
export function minuteAt(clock: ClockShape, now: number): number {
  const elapsedMs = Math.max(0, now - clock.anchorAt)
  return clock.anchorMinute + Math.floor((elapsedMs * clock.rateNum) / clock.rateDen)
}

/**
 * Predicts the game minute. While the clock runs, the prediction never decreases: a display that pauses is better than one that runs
 * backwards. When the clock is stopped, its minute is known exactly, and a prediction that was ahead goes back to it.
 */
export interface PredictedClock {
  /** Takes what the server sent: the current minute, and how the clock runs if that was sent too. */
  update(life: number, minute: number, clock: ClockShape | undefined): void
  /** Forgets the life: the next update starts anew. */
  reset(): void
  /** @param running false without a connection, when it is unknown how the clock runs. The prediction does not advance then. */
  minute(running: boolean): number
}

export function predictedClock(time: ServerTime): PredictedClock {
  let life = -1
  let floor = 0
  let shape: ClockShape | undefined
  return {
    update(newLife, minute, clock) {
      if (newLife !== life) {
        life = newLife
        floor = minute
        shape = undefined
      }
      if (clock !== undefined) shape = clock
      floor = clock?.rateNum === 0 ? clock.anchorMinute : Math.max(floor, minute)
    },
    reset() {
      life = -1
    },
    minute(running) {
      if (running && shape !== undefined) floor = Math.max(floor, minuteAt(shape, time.now()))
      return floor
    },
  }
}
