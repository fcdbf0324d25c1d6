import { assert } from '@lifegrid/base/assert'
import { schedule, unschedule } from '../../core/agenda.ts'
import { ageOn } from '../../core/calendar.ts'
import { messageOf, type Told } from '../../core/message.ts'
import { premise } from '../../core/premise.ts'
import { type Refusal, refusal } from '../../core/refusal.ts'
import { sexAtBirth } from '../../core/sex-at-birth.ts'
import type { System } from '../../core/system.ts'
import { ageAt, epochDayAt } from '../../core/time.ts'
import { roll, rollBetween, type Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import { engineLimits, minutesPerDay } from '../../life/limits.ts'
import type { Person } from '../../life/person.ts'
import { replan } from '../money/weekly-plan.ts'
import { changeGauge } from '../mood/mood.ts'
import { ageWords } from '../people/age-words.ts'
import { addPerson, hasRoom } from '../people/roster.ts'
import { sendLoveNews } from './love-news.ts'
import { childrenOf, partnerOf } from './relationships.ts'
import { ageOfPerson } from './romance-rules.ts'

/**
 * The chance of conceiving within a month of trying, by the mother's age, interpolated linearly. Source: Leridon, "Can assisted
 * reproduction technology compensate for the natural decline in fertility with age?" (2004): 0.23 at 25 to 30, 0.14 at 38, none at 50.
 */
const monthlyChance: readonly (readonly [age: number, chance: number])[] = [
  [18, 0.23],
  [30, 0.23],
  [35, 0.17],
  [38, 0.13],
  [41, 0.07],
  [45, 0.015],
  [50, 0],
]
const monthDays = 30
/** A couple gives up after three years. */
const tryMonthsMax = 36
const adoptUntilAge = 60
const coupleDaysMin = 365

/** How the couple can have a child, or why it cannot. */
export function wayToChild(life: Life, minute: number): 'birth' | 'adoption' | Refusal {
  const partner = partnerOf(life)
  const { bond, expecting } = life.love
  if (partner === undefined || bond === null) return refusal('not_partnered', 'love.no-partner')
  if (bond.status === 'dating' && minute - bond.sinceMinute < coupleDaysMin * minutesPerDay)
    return refusal('too_soon', 'love.couple-for-a-year', { partner })
  if (expecting !== null) return refusal('already_expecting')
  if (childrenOf(life, true).length >= engineLimits.childrenMax)
    return refusal('no_child_possible', 'love.enough-children', { children: engineLimits.childrenMax })
  if (!hasRoom(life)) return refusal('too_many_people')
  const mine = ageAt(life, minute)
  const theirs = ageOfPerson(life, partner, minute)
  if (partner.sex !== life.sex && monthlyChanceAt(life.sex === 'female' ? mine : theirs) > 0) return 'birth'
  return Math.max(mine, theirs) <= adoptUntilAge
    ? 'adoption'
    : refusal('no_child_possible', 'love.too-old-to-adopt', { age: adoptUntilAge })
}

/**
 * Makes the couple try for a child from now on. One draw decides how many months it takes, with the chance above for the mother's age in
 * each month; after three years without success the couple gives up. An adoption takes between one and two and a half years.
 */
export function startTrying(turn: Turn, way: 'birth' | 'adoption'): void {
  const { life, minute } = turn
  life.love.trying = { sinceMinute: minute, way }
  if (way === 'adoption') {
    schedule(life, minute + rollBetween(turn, 'children', 'adopt', 365, 900) * minutesPerDay, 'children', 'adopt')
    return
  }
  const months = monthsUntilConception(turn)
  schedule(life, minute + (months ?? tryMonthsMax) * monthDays * minutesPerDay, 'children', 'conceive')
}

export function stopTrying(life: Life): void {
  life.love.trying = null
  unschedule(life, 'children', 'conceive')
  unschedule(life, 'children', 'adopt')
}

function monthsUntilConception(turn: Turn): number | null {
  const { life, minute } = turn
  const mother = motherBorn(life)
  let left = 1 - roll(turn, 'children', 'conceive')
  // In the last month the couple gives up: see `conceive`.
  for (let month = 1; month < tryMonthsMax; month++) {
    const day = epochDayAt(life, minute) + month * monthDays
    const chance = monthlyChanceAt((day - mother) / 365.25)
    if (left > 1 - chance) return month
    left /= 1 - chance
  }
  return null
}

function motherBorn(life: Life): number {
  if (life.sex === 'female') return life.birthDay
  const partner = partnerOf(life)
  assert(partner !== undefined, 'a player who tries for a child has a partner')
  return partner.bornDay
}

const isTrying = premise('the couple is trying for a child', ({ life }) => life.love.trying !== null)
const hasPartner = premise('the player has a partner who is alive', ({ life }) => partnerOf(life)?.diedDay === null)

function isYoungEnough({ life, minute }: Turn): boolean {
  const partner = partnerOf(life)
  return partner !== undefined && Math.max(ageAt(life, minute), ageOfPerson(life, partner, minute)) <= adoptUntilAge
}

/** The mother of a child that is to be born: the player, or the other parent. An adopted child needs none. */
function isMotherAlive({ sex, love, people }: Life): boolean {
  const { expecting } = love
  if (expecting?.way !== 'birth' || sex === 'female') return true
  return people.some(({ id, diedDay }) => id === expecting.parent && diedDay === null)
}

/** Schedules the end of trying, and the birth or the arrival of a child. */
export const children: System<'children'> = {
  name: 'children',
  changes: ['facts', 'mood'],
  runsBeforeHeir: false,
  premises: {
    conceive: [isTrying, hasPartner],
    adopt: [isTrying, hasPartner, premise('the couple is young enough for an adoption', isYoungEnough)],
    birth: [
      premise('a child is expected', ({ life }) => life.love.expecting !== null),
      premise('the mother is alive', ({ life }) => isMotherAlive(life)),
      premise('the couple that adopts is still together', ({ life: { love } }) => {
        return love.expecting?.way !== 'adoption' || love.expecting.parent === love.bond?.personId
      }),
    ],
  },
  due(turn, key) {
    if (key === 'birth') childArrives(turn)
    else if (key === 'adopt') expectChild(turn, 'adoption', rollBetween(turn, 'children', 'home-visit', 20, 60))
    else conceive(turn)
  },
  drop(turn, key) {
    const { life } = turn
    const isAdoption = key === 'adopt' ? life.love.trying !== null : life.love.expecting?.way === 'adoption'
    if (key === 'birth') life.love.expecting = null
    else life.love.trying = null
    if (isAdoption && key !== 'conceive')
      sendLoveNews(turn, { what: 'no-child', person: null, ...messageOf(turn, 'love.adoption-closed'), importance: 6 })
  },
}

function conceive(turn: Turn): void {
  const { life, minute } = turn
  const { trying } = life.love
  assert(trying !== null, 'a couple that conceives has tried')
  // Conception and giving up share an agenda item. Only giving up comes after the full number of months.
  const months = Math.floor((minute - trying.sinceMinute) / (monthDays * minutesPerDay))
  if (months < tryMonthsMax) {
    expectChild(turn, 'birth', rollBetween(turn, 'children', 'term', 252, 278))
    return
  }
  life.love.trying = null
  changeGauge(life, 'happiness', minute, -8)
  sendLoveNews(turn, {
    what: 'no-child',
    person: partnerOf(life) ?? null,
    ...messageOf(turn, 'love.no-child'),
    importance: 6,
  })
}

function expectChild(turn: Turn, way: 'birth' | 'adoption', days: number): void {
  const { life, minute } = turn
  const partner = partnerOf(life)
  assert(partner !== undefined, 'a player who expects a child has a partner')
  life.love.trying = null
  const dueMinute = minute + days * minutesPerDay
  life.love.expecting = { dueMinute, parent: partner.id, way }
  schedule(life, dueMinute, 'children', 'birth')
  changeGauge(life, 'happiness', minute, 10)
  sendLoveNews(turn, {
    what: 'expecting',
    person: partner,
    ...messageOf(turn, way === 'birth' ? 'love.expecting-birth' : 'love.expecting-adoption', { partner }),
    importance: 7,
  })
}

function childArrives(turn: Turn): void {
  const { life, minute } = turn
  const { expecting } = life.love
  assert(expecting !== null, 'a child that arrives was expected')
  life.love.expecting = null
  const label = `child:${life.peopleCount}`
  const sex = sexAtBirth(roll(turn, 'children', `${label}:sex`))
  const today = epochDayAt(life, minute)
  const days = expecting.way === 'birth' ? 0 : rollBetween(turn, 'children', `${label}:age`, 30, 1200)
  const child = addPerson(turn, {
    relation: sex === 'female' ? 'daughter' : 'son',
    sex,
    bornDay: today - days,
    lastname: life.lastname,
    affinity: rollBetween(turn, 'children', `${label}:affinity`, 50, 80),
    familiarity: expecting.way === 'birth' ? 80 : 40,
    parent: life.people.some(({ id }) => id === expecting.parent) ? expecting.parent : 'self',
    ownGenes: expecting.way === 'adoption',
  })
  replan(turn)
  changeGauge(life, 'happiness', minute, 20)
  changeGauge(life, 'stress', minute, 12)
  sendLoveNews(turn, {
    what: 'born',
    person: child,
    ...arrivalMessage(turn, child, expecting.way),
    importance: 9,
  })
}

function arrivalMessage(turn: Turn, child: Person, way: 'birth' | 'adoption'): Told {
  if (way === 'birth') return messageOf(turn, 'love.child-born', { child })
  const years = ageOn(child.bornDay, epochDayAt(turn.life, turn.minute))
  return years === 0
    ? messageOf(turn, 'love.child-adopted-baby', { child })
    : messageOf(turn, 'love.child-adopted', { child, age: ageWords(turn.catalogue, years) })
}

function monthlyChanceAt(motherAge: number): number {
  let [x0, y0] = monthlyChance[0] as readonly [number, number]
  if (motherAge < x0) return 0
  for (const [x, y] of monthlyChance) {
    if (motherAge < x) return y0 + ((motherAge - x0) / (x - x0)) * (y - y0)
    ;[x0, y0] = [x, y]
  }
  return 0
}
