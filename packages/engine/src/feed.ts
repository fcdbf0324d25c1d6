import type { FeedEntry } from '@lifegrid/contract/frames/state'
import { engineLimits } from './limits.ts'
import type { Turn } from './turn.ts'

/** Writes an entry into the feed, and tells the player. */
export function tell(
  turn: Turn,
  entry: Pick<FeedEntry, 'eventId' | 'title' | 'message' | 'importance' | 'claim'>,
): void {
  const { life } = turn
  life.feedCount++
  const told: FeedEntry = { n: life.feedCount, minute: turn.minute, ...entry }
  life.feed.push(told)
  if (life.feed.length > engineLimits.feedMax) life.feed.shift()
  turn.facts.push({ frame: 'messageEvent', body: { ...told } })
}
