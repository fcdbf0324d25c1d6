import type { MessageId } from '../../catalogue/messages.ts'
import { schedule } from '../../core/agenda.ts'
import { tell } from '../../core/feed.ts'
import { messageOf } from '../../core/message.ts'
import { type Premises, premise } from '../../core/premise.ts'
import { ageAt, dayOf } from '../../core/time.ts'
import { roll, rollBetween, type Turn } from '../../core/turn.ts'
import { minutesPerDay } from '../../life/limits.ts'
import { isQuarreled, type Person } from '../../life/person.ts'
import { isMetSomewhere } from '../../life/vocabulary.ts'
import { changeGauge } from '../mood/mood.ts'
import { changeAffinity } from './affinity.ts'
import { changeFamiliarity } from './familiarity.ts'

/** Days between a meeting and the next time that the two have something to do with each other. */
const gapDays = [40, 400] as const
/** The share of new people whom the player never has to do with again. */
const sceneryShare = 0.25
/** The share of second encounters that go badly. */
const coolShare = 0.3
const grownFrom = 18
/** Before this age the player has nothing to do with people but through the parents. */
const fromAge = 6

type Where =
  | 'classmate-young'
  | 'classmate-grown'
  | 'colleague'
  | 'neighbour-young'
  | 'neighbour-grown'
  | 'acquaintance'
type AgainMessage = Extract<MessageId, `encounters.${string}`>

/** Schedules the next encounter with someone whom the player has just met, or decides that there is none. */
export function planMeetingAgain(turn: Turn, person: Person): void {
  if (roll(turn, 'meeting', `${person.id}:scenery`) < sceneryShare) return
  const days = rollBetween(turn, 'meeting', `${person.id}:again`, ...gapDays)
  schedule(turn.life, (dayOf(turn.minute) + days) * minutesPerDay + 17 * 60, 'meeting', `again:${person.id}`)
}

/** What must be true on the day: a meeting becomes an acquaintance only between two people who can meet. */
export const premisesOfMeetingAgain: Premises = [
  premise('the person is alive and lives in town', ({ life }, id) => {
    const person = personOf(life.people, id)
    return person?.diedDay === null && person.away !== true
  }),
  premise('the two are on speaking terms, and neither family nor a couple', ({ life }, id) => {
    const person = personOf(life.people, id)
    if (person === undefined || isQuarreled(person)) return false
    return person.relation === 'friend' || isMetSomewhere(person.relation)
  }),
]

/**
 * The two meet again, and it goes well or badly: the person's affinity rises by 6 to 16, which makes some a friend, or falls by 4 to 10. Either
 * way the two know each other better. Friends are past going badly over a trifle.
 */
export function meetAgain(turn: Turn, id: string): void {
  const { life, minute } = turn
  const person = personOf(life.people, id)
  if (person === undefined || ageAt(life, minute) < fromAge) return
  const isFriend = person.relation === 'friend'
  const isCool = !isFriend && roll(turn, 'meeting', `${id}:mood`) < coolShare
  const message: AgainMessage = isFriend
    ? ageAt(life, minute) < grownFrom
      ? 'encounters.friend-young'
      : 'encounters.friend'
    : `encounters.${whereAgain(turn, person)}-${isCool ? 'cool' : 'warm'}`
  const by = isCool ? -rollBetween(turn, 'meeting', `${id}:by`, 4, 10) : rollBetween(turn, 'meeting', `${id}:by`, 6, 16)
  tell(turn, { eventId: 'met-again', ...messageOf(turn, message, { person }), importance: 2 })
  changeFamiliarity(life, person, minute, isCool ? 6 : 14)
  changeAffinity(person, by)
  changeGauge(life, 'social', minute, isCool ? 1 : 3)
}

/** Where the two still have to do with each other: a school or a job may have ended since. */
function whereAgain({ life, minute }: Turn, { relation, metDay }: Person): Where {
  const grown = ageAt(life, minute) >= grownFrom
  if (relation === 'neighbour') return grown ? 'neighbour-grown' : 'neighbour-young'
  const school = life.education.current?.educationLevel
  if (relation === 'classmate' && school !== undefined)
    return school === 'elementary' || school === 'highSchool' ? 'classmate-young' : 'classmate-grown'
  const { job } = life.work
  const sameJob = job !== null && life.birthDay + dayOf(job.sinceMinute) <= metDay
  return relation === 'colleague' && sameJob ? 'colleague' : 'acquaintance'
}

function personOf(people: readonly Person[], id: string): Person | undefined {
  return people.find((one) => one.id === id)
}
