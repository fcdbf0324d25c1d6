import type { FeedEntry } from '@lifegrid/contract/frames/events'
import { latest } from '../codec/compact/latest.ts'
import { shared } from '../codec/compact/shared-strings.ts'
import { engineLimits } from '../life/limits.ts'
import type { MessageEventBody } from './engine-frame.ts'
import type { Turn } from './turn.ts'

/**
 * Adds an entry to the feed and sends it to the player.
 * @param costs what the answered option cost. Only the frame has it.
 * @returns the frame's body, to which the caller may add what follows from the entry.
 */
export function tell(
  turn: Turn,
  {
    eventId,
    title,
    message,
    importance,
    claim,
  }: Pick<FeedEntry, 'eventId' | 'title' | 'message' | 'importance' | 'claim'>,
  costs: Pick<MessageEventBody, 'energyCost' | 'moneyCost' | 'diamondCost'> = {},
): MessageEventBody {
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
  const body: MessageEventBody = { ...told, id: told.eventId, ...costs }
  turn.frames.push({ frame: 'messageEvent', body })
  return body
}
