import { tell } from '../../core/feed.ts'
import { ageAt } from '../../core/time.ts'
import type { Turn } from '../../core/turn.ts'
import { causeOfDeath } from './cause-of-death.ts'

/**
 * Handles the player's death. While the player is away, the death is held and the clock stops, because nothing irreversible
 * happens to an absent player; it takes place when the player is back.
 */
export function die(turn: Turn): void {
  const { life } = turn
  const cause = causeOfDeath(turn)
  if (life.away !== null) life.fatal = { cause }
  else end(turn, cause)
}

/** Ends the life now. */
export function end(turn: Turn, cause: string): void {
  const { life, minute } = turn
  const ageYears = ageAt(life, minute)
  const epitaph = epitaphOf(turn, ageYears)
  life.status = 'dead'
  turn.touched.add('statistic:livesEnded')
  life.fatal = null
  life.question = null
  life.agenda = []
  life.story.pending = {}
  life.activeDilemmas = []
  life.diary.entries = []
  life.ended = { minute, ageYears, cause, epitaph }
  tell(turn, {
    eventId: 'death',
    title: 'The end',
    message: `You died at ${ageYears}: ${cause}. ${epitaph}`,
    importance: 10,
  })
  turn.frames.push({ frame: 'lifeEnded', body: { minute, ageYears, cause, epitaph } })
}

/** Draws the epitaph. It omits the name and the years, which are always shown next to it. */
function epitaphOf({ life }: Turn, ageYears: number): string {
  if (ageYears < 3) return 'A short visit, and nobody forgot it.'
  const mourners = life.people.filter((person) => person.diedDay === null && person.affinity >= 20).length
  if (mourners === 0) return 'It was a quiet ending, and it did not rain.'
  if (mourners === 1) return 'One person came, and stayed until the last.'
  if (mourners < 8) return `${mourners} people came, and sat in one row.`
  if (mourners < 20) return `${mourners} people came, and knew each other by the end of it.`
  return `${mourners} people came, and chairs had to be fetched from next door.`
}
