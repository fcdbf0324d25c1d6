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
 * The seed's skips: an hour, twelve hours, a day, a week, a month (of 30 days). Game time runs to the tier's end at the same wall time, by the
 * same engine that lives it minute by minute, and stops at a decision and at the death, as it does for anyone who is there. So a skip of 30
 * days, thirty skips of a day, and thirty days that are lived come to the same life; only the clock's anchor, the diamonds, and what is
 * counted about skipping differ.
 *
 * The price: one must have the tier's; one pays that of the shortest skip that would have come as far. Nothing is charged where nothing
 * can be skipped, since that is refused.
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
  // Shifted, so that the fraction of a minute that had run is kept; what stops the clock anchors it anew.
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

/** Counters that tell how time was spent, and not what happened in it. */
export const ofSkipping: readonly string[] = [
  'skips',
  'minutesSkipped',
  'diamondsEarned',
  'diamondsSpent',
  'returns',
  'did.purchaseTimeSkip',
]

/**
 * The life without what skipping may change: the wall time and how the clock is anchored and paced, the connection, the diamonds, the wall
 * day's quests, and the counters of {@link ofSkipping} (and so the achievements that are for those). Two lives that are equal in it are the same life. Content keeps to that: no event
 * asks for one of those counters (a law over the content), so that they never turn a life.
 */
export function apartFromSkipping(life: Life): Record<string, unknown> {
  const { at: _at, clock: _clock, connection: _connection, speed: _speed, accounts, retention, ...lived } = life
  const counts = Object.fromEntries(
    Object.entries(recordOf(retention.counts)).filter(([name]) => !ofSkipping.includes(name)),
  )
  return { ...lived, money: accounts.money, retention: { ...retention, counts, quests: null } }
}
