import type { MessageId } from '../../catalogue/messages.ts'
import { schedule } from '../../core/agenda.ts'
import { tell } from '../../core/feed.ts'
import { messageOf } from '../../core/message.ts'
import { noPremise } from '../../core/premise.ts'
import type { System } from '../../core/system.ts'
import { ageAt, dayOf, epochDayAt } from '../../core/time.ts'
import { roll, rollBetween, type Turn } from '../../core/turn.ts'
import { engineLimits, minutesPerDay } from '../../life/limits.ts'
import { type Stage, stageOfAge } from '../../life/stage.ts'
import type { Relation } from '../../life/vocabulary.ts'
import { forgetFaded } from './forgetting.ts'
import { meetAgain, planMeetingAgain, premisesOfMeetingAgain } from './met-again.ts'
import { addPerson } from './roster.ts'

/** The mean number of days until the player meets someone new. */
const meanDays: Readonly<Record<Stage, number>> = {
  infancy: 700,
  childhood: 260,
  adolescence: 190,
  youngAdult: 200,
  adult: 320,
  middleAge: 480,
  oldAge: 700,
}

type Met = Extract<Relation, 'classmate' | 'colleague' | 'neighbour' | 'acquaintance'>
type MeetingMessage = Extract<MessageId, `people.met-${string}`>

/** The message about a meeting, by the age in years from which it is used, the lowest age first. */
const messages: Readonly<Record<Met, readonly (readonly [fromAge: number, id: MeetingMessage])[]>> = {
  classmate: [
    [0, 'people.met-classmate-child'],
    [13, 'people.met-classmate-teen'],
    [18, 'people.met-classmate-grown'],
  ],
  colleague: [
    [0, 'people.met-colleague-teen'],
    [18, 'people.met-colleague-grown'],
  ],
  neighbour: [
    [0, 'people.met-neighbour-baby'],
    [3, 'people.met-neighbour-child'],
    [13, 'people.met-neighbour-teen'],
    [18, 'people.met-neighbour-grown'],
  ],
  acquaintance: [[0, 'people.met-acquaintance']],
}

/** The message about a meeting at an age in years. */
export function meetingMessage(where: Met, ageYears: number): MeetingMessage {
  const [, id] = messages[where].findLast(([fromAge]) => fromAge <= ageYears) as (typeof messages)[Met][number]
  return id
}

/**
 * The player meets people at school, at work, next door or in town, and most of them again (`met-again.ts`). Before that, people who have faded
 * are forgotten.
 */
export const meeting: System<'meeting'> = {
  name: 'meeting',
  changes: ['facts', 'mood'],
  runsBeforeHeir: false,
  premises: {
    '': noPremise('the person and the place are drawn when it falls due'),
    'again:': premisesOfMeetingAgain,
  },
  begin(turn) {
    scheduleNext(turn)
  },
  due(turn, key) {
    if (key !== '') return meetAgain(turn, key.slice('again:'.length))
    forgetFaded(turn)
    if (turn.life.people.length < engineLimits.acquaintancesRoom) meetSomeone(turn)
    scheduleNext(turn)
  },
}

function scheduleNext(turn: Turn): void {
  const mean = meanDays[stageOfAge(ageAt(turn.life, turn.minute))]
  const days = rollBetween(turn, 'meeting', 'gap', Math.floor(mean * 0.3), Math.floor(mean * 1.7))
  schedule(turn.life, (dayOf(turn.minute) + days) * minutesPerDay + 16 * 60, 'meeting')
}

function meetSomeone(turn: Turn): void {
  const { life } = turn
  const relation = whereMet(turn)
  const { last } = turn.catalogue.names
  const person = addPerson(turn, {
    relation,
    sex: roll(turn, 'meeting', 'sex') < 0.5 ? 'female' : 'male',
    bornDay: epochDayAt(life, turn.minute) - daysOld(turn, relation),
    lastname: last[Math.floor(roll(turn, 'meeting', 'lastname') * last.length)] ?? life.lastname,
    affinity: rollBetween(turn, 'meeting', 'affinity', 5, 58),
    familiarity: rollBetween(turn, 'meeting', 'familiarity', 15, 35),
  })
  if (person.affinity >= 40) person.relation = 'friend'
  planMeetingAgain(turn, person)
  const id = meetingMessage(relation, ageAt(life, turn.minute))
  tell(turn, {
    eventId: `met-${relation}`,
    ...messageOf(turn, id, { person }),
    importance: 2,
  })
}

function whereMet(turn: Turn): Met {
  const { life } = turn
  const places = new Set(life.schedules.map(({ place }) => place))
  const draw = roll(turn, 'meeting', 'where')
  if (places.has('school') && draw < 0.75) return 'classmate'
  if (life.work.job !== null && draw < 0.6) return 'colleague'
  return draw < 0.8 || ageAt(life, turn.minute) < 16 ? 'neighbour' : 'acquaintance'
}

/** The age of the new person in days. Children meet children, and adults meet adults. */
function daysOld(turn: Turn, relation: Met): number {
  const mine = dayOf(turn.minute)
  if (relation === 'classmate' || mine < 16 * 365)
    return Math.max(30, mine + rollBetween(turn, 'meeting', 'age', -300, 300))
  const years = relation === 'colleague' ? 18 : 12
  const least = Math.min(mine, 18 * 365)
  return Math.max(least, mine + rollBetween(turn, 'meeting', 'age', -years * 365, years * 365))
}
