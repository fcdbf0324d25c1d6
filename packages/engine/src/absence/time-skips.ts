import { runTo } from '../advance.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { TimeSkipTier } from '../catalogue/rewards.ts'
import { recordOf } from '../codec/compact/tally.ts'
import { count } from '../core/counters.ts'
import { balance, transfer } from '../core/ledger.ts'
import { phrase } from '../core/message.ts'
import type { Turn } from '../core/turn.ts'
import type { Life } from '../life/life.ts'
import { type CounterName, counterNames, counters } from '../life/statistic-names.ts'
import { beginSpan, summaryOf } from '../views/summary.ts'

/**
 * Skips a span of game time at one moment of wall time. The span is played by the same rules as any other time, and it ends early at a
 * question or at the death. So a skip of 30 days, thirty skips of a day, and thirty days of play give the same life, except for the clock's
 * anchor, diamonds, and statistics about skipping.
 *
 * The player must have the tier's price, and pays the price of the shortest tier that covers the minutes actually skipped. The command is
 * refused when nothing can be skipped.
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
  // Only the anchor's minute moves, so that the fraction of a minute that has passed is kept. If the clock stops, it gets a new anchor.
  life.clock = { ...life.clock, anchorMinute: life.clock.anchorMinute + skipped }
  const price = priceOf(turn.catalogue, tier, skipped)
  transfer(turn, 'diamonds', 'player', 'house', price)
  if (price > 0)
    span.reasons.diamonds = { ...span.reasons.diamonds, [phrase(turn.catalogue, 'life.reason-skip')]: -price }
  count(turn, 'skips')
  count(turn, 'minutesSkipped', skipped)
  turn.frames.push({
    frame: 'timeSkipSummary',
    body: {
      ...summaryOf(turn, span),
      tier: tier.id,
      diamonds: price,
      diamondsLeft: balance(life, 'diamonds'),
      stoppedBy: life.status === 'dead' ? 'death' : held ? 'decision' : 'time',
    },
  })
}

function priceOf(catalogue: Catalogue, tier: TimeSkipTier, skipped: number): number {
  const enough = (catalogue.timeSkips ?? []).filter(({ minutes }) => minutes >= skipped).map(({ diamonds }) => diamonds)
  return Math.min(tier.diamonds, ...enough)
}

/** Counters that depend on how game time passed: those marked so, and the count of the command that skips time. */
export const skippingCounters: readonly CounterName[] = [
  ...counterNames.filter((name) => counters[name].ofSkipping),
  'did.purchaseTimeSkip',
]

/**
 * The part of a life that does not depend on whether time was skipped or played. It leaves out wall time, clock, speed, connection,
 * diamonds, daily quests, transfers that the ledger does not have yet, and the counters of {@link skippingCounters}. Two lives with equal
 * parts are the same life. A test of the content ensures that no event asks for one of those counters.
 */
export function apartFromSkipping(life: Life): Record<string, unknown> {
  const { at: _at, clock: _clock, connection: _connection, speed: _speed, accounts, retention, ...rest } = life
  const { unposted: _unposted, ...lived } = rest
  const counts = Object.fromEntries(
    Object.entries(recordOf(retention.counts)).filter(([name]) => !skippingCounters.includes(name as CounterName)),
  )
  return { ...lived, money: accounts.money, retention: { ...retention, counts, quests: null } }
}
