import { tell } from '../../core/feed.ts'
import { messageOf, say } from '../../core/message.ts'
import { ageAt } from '../../core/time.ts'
import type { Turn } from '../../core/turn.ts'
import { receiveAllInheritances } from '../money/inheritance.ts'
import { causeOfDeath } from './cause-of-death.ts'

/**
 * Handles the player's death. While the player is away, the death is held and the clock stops, because nothing irreversible
 * happens to an absent player; it takes place when the player is back.
 */
export function die(turn: Turn): void {
  const { life } = turn
  const cause = causeOfDeath(turn)
  if (life.away !== null) life.fatal = { cause }
  else endLife(turn, cause)
}

/** Ends the life now. */
export function endLife(turn: Turn, cause: string): void {
  const { life, minute } = turn
  const ageYears = ageAt(life, minute)
  const epitaph = epitaphOf(turn, ageYears)
  receiveAllInheritances(turn)
  life.status = 'dead'
  turn.touched.add('statistic:livesEnded')
  life.fatal = null
  life.question = null
  life.agenda = []
  life.story.pending = {}
  life.activeDilemmas = []
  life.diary.entries = []
  life.ended = { minute, ageYears, cause, epitaph }
  tell(turn, { eventId: 'death', ...messageOf(turn, 'body.death', { age: ageYears, cause, epitaph }), importance: 10 })
  turn.frames.push({ frame: 'lifeEnded', body: { minute, ageYears, cause, epitaph } })
}

/** Draws the epitaph. It omits the name and the years, which are always shown next to it. */
function epitaphOf(turn: Turn, ageYears: number): string {
  if (ageYears < 3) return say(turn, 'body.epitaph-infant')
  const mourners = turn.life.people.filter((person) => person.diedDay === null && person.affinity >= 20).length
  if (mourners === 0) return say(turn, 'body.epitaph-nobody')
  if (mourners === 1) return say(turn, 'body.epitaph-one')
  const many = mourners < 8 ? 'few' : mourners < 20 ? 'some' : 'many'
  return say(turn, `body.epitaph-${many}`, { mourners })
}
