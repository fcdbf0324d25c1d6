import { type Clock, every, type Timer } from '@lifegrid/base/clock'
import type { ModerationStore, Sanction, SanctionKind } from '@lifegrid/storage/lounge/moderation-ports'
import { loungeLimits } from './limits.ts'

/** [LOUNGE-15] Who may not speak, or not be in the lounge, as the record has it. */
export interface Sanctions {
  /** What holds for an author now. A ban outweighs a mute. */
  of(author: string): SanctionKind | undefined
  start(): void
  stop(): void
}

export function sanctions(options: {
  readonly clock: Clock
  /** Cluster wall time, ms. */
  readonly now: () => number
  readonly store: Pick<ModerationStore, 'sanctionsAfter'>
  /** These authors are banned now, and were not before. */
  readonly onBan: (authors: ReadonlySet<string>) => void
  /** These authors were banned, and are not any more. */
  readonly onLift: (authors: ReadonlySet<string>) => void
  readonly onError: (error: unknown) => void
}): Sanctions {
  const { clock, now, store, onBan, onLift, onError } = options
  let known: ReadonlyMap<string, readonly Sanction[]> = new Map()
  let bannedBefore: ReadonlySet<string> = new Set()
  let polling: Timer | undefined
  const of = (author: string): SanctionKind | undefined => {
    const held = known.get(author)?.filter(({ untilAt }) => untilAt > now()) ?? []
    return held.find(({ kind }) => kind === 'ban')?.kind ?? held[0]?.kind
  }
  /** Sanctions that are known go on while MySQL is away, and end in time. */
  const poll = async (): Promise<void> => {
    const found = await store.sanctionsAfter(Math.floor(now()), loungeLimits.sanctionsMax)
    const banned = new Set(found.filter(({ kind }) => kind === 'ban').map(({ author }) => author))
    const isNew = [...banned].filter((author) => of(author) !== 'ban')
    known = Map.groupBy(found, ({ author }) => author)
    const lifted = new Set([...bannedBefore].filter((author) => !banned.has(author)))
    bannedBefore = banned
    if (isNew.length > 0) onBan(new Set(isNew))
    if (lifted.size > 0) onLift(lifted)
  }
  return {
    of,
    start() {
      void poll().catch(onError)
      polling ??= every(clock, loungeLimits.sanctionsPeriodMs, poll, onError)
    },
    stop: () => polling?.cancel(),
  }
}
