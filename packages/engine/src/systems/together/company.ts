import type { ApproachId, DeedOutcome } from '../../catalogue/deed.ts'
import { schedule, unschedule } from '../../core/agenda.ts'
import { dollars } from '../../core/money.ts'
import { noPremise, premise } from '../../core/premise.ts'
import type { System } from '../../core/system.ts'
import { ageAt, dayOf } from '../../core/time.ts'
import { roll, rollBetween, type Turn } from '../../core/turn.ts'
import { minutesPerDay } from '../../life/limits.ts'
import { owesPlayer, type Person } from '../../life/person.ts'
import { ageOfPerson } from '../love/romance-rules.ts'
import { changeGauge } from '../mood/mood.ts'
import { changeAffinity } from '../people/affinity.ts'
import { changeFamiliarity, familiarityAt } from '../people/familiarity.ts'
import { temperamentOf } from '../people/nature.ts'
import { payBack } from './loans-to-people.ts'
import { endQuarrel } from './quarrels.ts'
import { sharesHome } from './refuse-verb.ts'
import { forgetRests } from './rest.ts'
import { tellDeed } from './tell-deed.ts'
import { verbs } from './verbs/index.generated.ts'

/** People come to the player from this age on, and do so from their own sixth year. */
const companyFromYears = 6
/** Days between two approaches: at most one a month, and about four a year. */
const gapDays = [31, 150] as const
/** After this many days, somebody who began a quarrel may say sorry. */
const sorryAfterDays = 21

/**
 * What people do to the player by themselves: they call, come by, do something at home, say sorry after a quarrel that they began, and pay
 * back, or do not. What needs an answer is a question of the content. The agenda has the next of these, and one item for each loan.
 */
export const company: System<'company'> = {
  name: 'company',
  changes: ['facts', 'mood'],
  runsBeforeHeir: false,
  premises: {
    next: noPremise('who comes is drawn when it falls due'),
    'pays:': [
      premise('the person is alive and owes the player money', ({ life }, id) => {
        const person = life.people.find((one) => one.id === id)
        return person?.diedDay === null && owesPlayer(person) > 0
      }),
    ],
  },
  begin(turn) {
    schedule(turn.life, companyFromYears * 366 * minutesPerDay + 17 * 60, 'company', 'next')
  },
  due(turn, key) {
    if (key !== 'next') settleLoan(turn, key.slice('pays:'.length))
    else {
      approach(turn)
      for (const person of turn.life.people) forgetRests(person, turn.minute, (id) => verbs[id].restDays)
      const days = rollBetween(turn, 'company', 'gap', ...gapDays)
      const minute = 9 * 60 + Math.floor(roll(turn, 'company', 'minute') * 11 * 60)
      schedule(turn.life, (dayOf(turn.minute) + days) * minutesPerDay + minute, 'company', 'next')
    }
  },
}

/** For a life that begins with an older player: the first approach comes after the usual time, at the age of company. */
export function startCompany(turn: Turn): void {
  const { life, minute } = turn
  const days = rollBetween(turn, 'company', 'first', ...gapDays)
  const day = Math.max(companyFromYears * 366, dayOf(minute) + days)
  unschedule(life, 'company', 'next')
  schedule(life, day * minutesPerDay + 17 * 60, 'company', 'next')
}

function approach(turn: Turn): void {
  const { life, minute } = turn
  if (ageAt(life, minute) < companyFromYears) return
  const sorry = life.people.find((person) => isSorry(turn, person))
  if (sorry !== undefined) {
    if (!tellDeed(turn, 'says-sorry', 'good', sorry, { importance: 4, affinityChange: 8 })) return
    endQuarrel(sorry)
    changeAffinity(sorry, 8)
    changeGauge(life, 'happiness', minute, 3)
    return
  }
  const person = whoComes(turn)
  if (person === undefined) return
  const id = howTheyCome(turn, person)
  const outcome: DeedOutcome = roll(turn, 'company', 'went') < 0.25 ? 'plain' : 'good'
  if (!tellDeed(turn, id, outcome, person, { importance: 2 })) return
  changeFamiliarity(life, person, minute, outcome === 'good' ? 6 : 3)
  changeGauge(life, 'social', minute, 3)
  if (outcome === 'good') changeGauge(life, 'happiness', minute, 2)
}

/** The agreeable are sorry sooner: 40 in a hundred at an average agreeableness. */
function isSorry(turn: Turn, person: Person): boolean {
  const { diedDay, quarrel, nature, id } = person
  if (diedDay !== null || quarrel?.by !== 'person') return false
  if (turn.minute - quarrel.since < sorryAfterDays * minutesPerDay) return false
  return roll(turn, 'company', `${id}:sorry`) * 125 < (temperamentOf(nature)[3] as number)
}

function whoComes(turn: Turn): Person | undefined {
  const { life, minute } = turn
  const weightOf = (person: Person): number => {
    if (person.diedDay !== null || person.affinity < 20 || (person.quarrel ?? null) !== null) return 0
    const years = ageOfPerson(life, person, minute)
    return years < companyFromYears ? 0 : person.affinity + familiarityAt(life, person, minute)
  }
  const weights = life.people.map(weightOf)
  let at = roll(turn, 'company', 'who') * weights.reduce((sum, weight) => sum + weight, 0)
  return life.people.find((_, index) => {
    const weight = weights[index] as number
    at -= weight
    return weight > 0 && at < 0
  })
}

function howTheyCome(turn: Turn, person: Person): ApproachId {
  if (sharesHome({ life: turn.life, minute: turn.minute, person })) return 'at-home'
  return person.away === true || roll(turn, 'company', 'how') < 0.5 ? 'calls' : 'comes-by'
}

/**
 * The day on which a person might pay. All of it with 45 in a hundred, more for the conscientious and for those who like the player, less for a
 * large sum; a half with a half of the rest. Those who pay nothing do not say so again, and the player can ask.
 */
function settleLoan(turn: Turn, id: string): void {
  const person = turn.life.people.find((one) => one.id === id)
  if (person === undefined) return
  const owed = owesPlayer(person)
  const conscientiousness = temperamentOf(person.nature)[1] as number
  const all = 0.45 + (conscientiousness - 50) / 150 + person.affinity / 500 - Math.min(0.3, owed / 5_000_000)
  const die = roll(turn, 'company', `${id}:pays`)
  if (die < all) {
    payBack(turn, person, owed)
    changeAffinity(person, 2)
    tellDeed(turn, 'pays-back', 'good', person, { values: { sum: dollars(owed) }, importance: 3, affinityChange: 2 })
  } else if (die < all + (1 - all) / 2) {
    const half = payBack(turn, person, Math.ceil(owed / 2))
    tellDeed(turn, 'pays-a-part', 'plain', person, { values: { sum: dollars(half) }, importance: 3 })
  } else {
    changeAffinity(person, -3)
    tellDeed(turn, 'does-not-pay', 'bad', person, { values: { sum: dollars(owed) }, importance: 3, affinityChange: -3 })
  }
}
