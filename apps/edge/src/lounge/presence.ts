import { type Clock, every, type Timer } from '@lifegrid/base/clock'
import type { Lounge } from '@lifegrid/cluster/lounge/ports'
import { loungeLimits } from './limits.ts'

/** [LOUNGE-5] The number of connections of the whole cluster. */
export interface Presence {
  /** As far as this edge knows: what the others have reported, and what it has itself now. */
  readonly count: number
  start(): void
  stop(): Promise<void>
}

export interface PresenceOptions {
  readonly clock: Clock
  readonly lounge: Pick<Lounge, 'online' | 'offline'>
  /** Names this edge's reports. Never used again. */
  readonly edge: string
  /** The connections of this edge. */
  readonly own: () => number
  /** The members that `onCount` writes to. */
  readonly members: () => number
  readonly onCount: (count: number) => void
  readonly onError: (error: unknown) => void
}

interface State extends PresenceOptions {
  /** Connections of the other edges. */
  others: number
  /** The last count that was given to `onCount`, and the monotonic time of that. */
  shown: number
  shownAt: number
  /** Monotonic time until which a lower count is not believed. */
  settleUntil: number
}

export function presence(options: PresenceOptions): Presence {
  const state: State = {
    ...options,
    others: 0,
    shown: 0,
    shownAt: Number.NEGATIVE_INFINITY,
    settleUntil: Number.NEGATIVE_INFINITY,
  }
  const { clock, lounge, edge, onError } = options
  let reporting: Timer | undefined
  return {
    get count() {
      return state.others + state.own()
    },
    start() {
      reporting ??= every(clock, loungeLimits.presencePeriodMs, () => report(state), onError)
    },
    async stop() {
      reporting?.cancel()
      await lounge.offline(edge).catch(onError)
    },
  }
}

async function report(state: State): Promise<void> {
  const { clock, lounge, edge, onError } = state
  const own = state.own()
  try {
    const others = (await lounge.online(edge, own, loungeLimits.presenceTtlMs)) - own
    if (others >= state.others || clock.monotonic() >= state.settleUntil) state.others = others
  } catch (error) {
    // The reports of the other edges have ended meanwhile, too.
    state.settleUntil = clock.monotonic() + loungeLimits.presenceSettleMs
    onError(error)
  }
  show(state)
}

/** Shows a new count, not too often: each time is a frame for every member. */
function show(state: State): void {
  const { clock, members, onCount } = state
  const { onlinePeriodMaxMs, onlineMsPerMember } = loungeLimits
  const count = state.others + state.own()
  const now = clock.monotonic()
  if (count === state.shown || now - state.shownAt < Math.min(onlinePeriodMaxMs, members() * onlineMsPerMember)) return
  state.shown = count
  state.shownAt = now
  onCount(count)
}
