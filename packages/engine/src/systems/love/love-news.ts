import { tell } from '../../core/feed.ts'
import type { Told } from '../../core/message.ts'
import type { Turn } from '../../core/turn.ts'
import type { Person } from '../../life/person.ts'
import { statusWith } from './relationships.ts'

/**
 * What can happen between two people. `thread`: a beginning or an end, which belongs to the thread of a life that `lab/story-choice.ts`
 * tells.
 */
export const loveNewsKinds = {
  trying: { thread: false },
  'no-child': { thread: false },
  expecting: { thread: false },
  born: { thread: true },
  passed: { thread: false },
  'no-match': { thread: false },
  match: { thread: false },
  declined: { thread: false },
  dating: { thread: true },
  reunited: { thread: true },
  date: { thread: false },
  gift: { thread: false },
  engaged: { thread: true },
  married: { thread: true },
  anniversary: { thread: false },
  separated: { thread: true },
  divorced: { thread: true },
} as const satisfies Record<string, { readonly thread: boolean }>

export type LoveNewsKind = keyof typeof loveNewsKinds

/** The event id of the news in the feed. */
export function loveNewsId(what: LoveNewsKind): string {
  return `love-${what}`
}

export interface LoveNews extends Told {
  readonly what: LoveNewsKind
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
  if (importance !== undefined) tell(turn, { eventId: loveNewsId(what), title, message, importance })
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
