import { timesInAll } from './events/story.ts'
import { tell } from './feed.ts'
import { causeOfDeath } from './systems/cause-of-death.ts'
import { ageAt } from './time.ts'
import type { Turn } from './turn.ts'

/**
 * The player's death is drawn. Nothing that cannot be undone happens to someone who is away: the moment is held, with the clock, and
 * played when the player is back.
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
  turn.facts.push({ frame: 'lifeEnded', body: { minute, ageYears, cause, epitaph } })
}

function epitaphOf(turn: Turn, ageYears: number): string {
  const { life } = turn
  const name = `${life.firstname} ${life.lastname}`
  const mourners = life.people.filter((person) => person.diedDay === null && person.affinity >= 20).length
  const choices = timesInAll(life.story)
  if (ageYears < 3) return `${name}. A short visit, and nobody forgot it.`
  if (mourners === 0) return `${name}. ${ageYears} years, ${choices} things that happened, and a quiet ending.`
  return `${name}. ${ageYears} years, ${choices} things that happened, ${mourners === 1 ? 'one person' : `${mourners} people`} at the grave.`
}
