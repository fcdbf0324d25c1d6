import { runTo } from '../advance.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { TimeSkipTier } from '../catalogue/retention.ts'
import { recordOf } from '../codec/compact/tally.ts'
import { count } from '../core/counters.ts'
import { transfer } from '../core/ledger.ts'
import type { Turn } from '../core/turn.ts'
import type { Life } from '../life/life.ts'
import { beginSpan, summaryOf } from '../views/summary.ts'

/**
 * Skips an hour, twelve hours, a day, a week or a month (of 30 days). Game time advances to the tier's end at the same wall
 * time, by the same engine that runs it minute by minute. It stops at a decision and at the death, as for a connected player.
 * So a skip of 30 days, thirty skips of a day, and thirty days lived lead to the same life; only the clock's anchor, the
 * diamonds and the counters of skipping differ.
 *
 * The price: the player must have the tier's price, and pays that of the shortest skip that would have come as far. A skip that
 * cannot advance is refused and costs nothing.
 */
export function skipTime(turn: Turn, tier: TimeSkipTier): void {
  const { life } = turn
  const from = turn.minute
  const span = beginSpan(life, from)
  const outer = turn.span
  turn.span = span
  const held = runTo(turn, from + tier.minutes)
  turn.span = outer
  if (!held) turn.minute = from + tier.minutes
  const skipped = turn.minute - from
  // Shifts the anchor, so that the fraction of a minute already run is kept. Whatever stops the clock anchors it again.
  life.clock = { ...life.clock, anchorMinute: life.clock.anchorMinute + skipped }
  const price = priceOf(turn.catalogue, tier, skipped)
  transfer(turn, 'diamonds', 'player', 'house', price)
  count(turn, 'skips')
  count(turn, 'minutesSkipped', skipped)
  turn.frames.push({
    frame: 'timeSkipSummary',
    body: {
      ...summaryOf(turn, span),
      tier: tier.id,
      diamonds: price,
      stoppedBy: life.status === 'dead' ? 'death' : held ? 'decision' : 'time',
    },
  })
}

function priceOf(catalogue: Catalogue, tier: TimeSkipTier, skipped: number): number {
  const enough = (catalogue.timeSkips ?? []).filter(({ minutes }) => minutes >= skipped).map(({ diamonds }) => diamonds)
  return Math.min(tier.diamonds, ...enough)
}

/** Counters of how time was spent, not of what happened in it. */
export const ofSkipping: readonly string[] = [
  'skips',
  'minutesSkipped',
  'diamondsEarned',
  'diamondsSpent',
  'returns',
  'did.purchaseTimeSkip',
]

/**
 * The life without what skipping may change: wall time, the clock's anchor and pace, the connection, the diamonds, the wall
 * day's quests, and the counters of {@link ofSkipping} (and so their achievements). Two lives that are equal in this are the
 * same life. A content test ensures that no event reads one of those counters, so they never affect a life.
 */
export function apartFromSkipping(life: Life): Record<string, unknown> {
  const { at: _at, clock: _clock, connection: _connection, speed: _speed, accounts, retention, ...lived } = life
  const counts = Object.fromEntries(
    Object.entries(recordOf(retention.counts)).filter(([name]) => !ofSkipping.includes(name)),
  )
  return { ...lived, money: accounts.money, retention: { ...retention, counts, quests: null } }
}
