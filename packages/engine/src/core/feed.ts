import type { FeedEntry } from '@lifegrid/contract/frames/state'
import { latest } from '../codec/compact/latest.ts'
import { shared } from '../codec/compact/shared-strings.ts'
import { engineLimits } from '../life/limits.ts'
import type { Turn } from './turn.ts'

/** Adds an entry to the feed and sends it to the player. */
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
  turn.frames.push({ frame: 'messageEvent', body: { ...told } })
}
