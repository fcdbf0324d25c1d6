import { tell } from '../../core/feed.ts'
import type { Told } from '../../core/message.ts'
import type { Turn } from '../../core/turn.ts'
import type { Person } from '../../life/person.ts'
import { statusWith } from './relationships.ts'

export interface LoveNews extends Told {
  readonly what: string
  readonly person: Person | null
  /** 1 to 10. Without it the player sees the message when it happens, and the feed does not keep it. */
  readonly importance?: number
  readonly affinityChange?: number
}

/**
 * Tells the player what has happened between two people: as a `relationshipEvent`, and in the feed if it has an importance. The text is
 * sent once: in the feed's `messageEvent`, or else in the `relationshipEvent`.
 */
export function sendLoveNews(
  turn: Turn,
  { what, person, title, message, importance, affinityChange = 0 }: LoveNews,
): void {
  if (importance !== undefined) tell(turn, { eventId: `love-${what}`, title, message, importance })
  turn.frames.push({
    frame: 'relationshipEvent',
    body: {
      minute: turn.minute,
      what,
      personId: person?.id ?? null,
      status: person === null ? null : statusWith(turn.life, person, turn.minute),
      affinity: person?.affinity ?? 0,
      affinityChange,
      message: importance === undefined ? message : null,
    },
  })
}
