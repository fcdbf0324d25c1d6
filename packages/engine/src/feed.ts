import type { FeedEntry } from '@lifegrid/contract/frames/state'
import { engineLimits } from './limits.ts'
import { latest } from './state/latest.ts'
import { shared } from './state/shared-strings.ts'
import type { Turn } from './turn.ts'

/** Writes an entry into the feed, and tells the player. */
export function tell(
  turn: Turn,
  {
    eventId,
    title,
    message,
    importance,
    claim,
  }: Pick<FeedEntry, 'eventId' | 'title' | 'message' | 'importance' | 'claim'>,
): void {
  const { life, minute } = turn
  life.feedCount++
  const told: FeedEntry = {
    n: life.feedCount,
    minute,
    eventId: shared(eventId),
    title,
    message,
    importance,
  }
  if (claim !== undefined) told.claim = claim
  life.feed = latest(life.feed, engineLimits.feedMax, told)
  turn.facts.push({ frame: 'messageEvent', body: { ...told } })
}
