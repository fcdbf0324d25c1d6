import { assert } from '@lifegrid/base/assert'
import { schedule, unschedule } from '../../core/agenda.ts'
import { birthdayOf } from '../../core/calendar.ts'
import { dollars } from '../../core/money.ts'
import { epochDayAt, minuteOfEpochDay } from '../../core/time.ts'
import type { Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import { engineLimits, minutesPerDay } from '../../life/limits.ts'
import type { Bond, BondStatus } from '../../life/love.ts'
import type { Person } from '../../life/person.ts'
import { moveToOwnHome } from '../home/housing-loss.ts'
import { replan } from '../money/weekly-plan.ts'
import { changeGauge } from '../mood/mood.ts'
import { changeAffinity } from '../people/affinity.ts'
import { changeFamiliarity } from '../people/familiarity.ts'
import { type LoveNews, tellLove } from './love-news.ts'
import { type Division, divideProperty, joinProperty } from './marital-property.ts'
import { bondWith, logBond, partnerOf } from './relationships.ts'
import { refuseRomance } from './romance-rules.ts'

/** How often those who are not married ask themselves whether they should be together, in days. */
export const doubtDays = 180

/** The two are a couple from now on, or once more. The caller has seen to it that they may be. */
export function becomeCouple(turn: Turn, person: Person): void {
  const { life, minute } = turn
  assert(refuseRomance(life, person, minute) === undefined, 'a couple is two free adults who may love each other')
  const before = bondWith(life, person.id)
  life.love.bond = {
    personId: person.id,
    status: 'dating',
    sinceMinute: minute,
    marriedMinute: null,
    endedMinute: null,
    ownCents: null,
    log: [[minute, before === undefined ? 'became a couple' : 'became a couple again']],
  }
  // An old flame is a flame again, and what it was before is of no more account; but a marriage has been one, for ever.
  life.love.past = life.love.past.filter((bond) => bond.personId !== person.id || bond.marriedMinute !== null)
  person.relation = 'partner'
  changeAffinity(person, 10)
  changeFamiliarity(life, person, minute, 15)
  changeGauge(life, 'happiness', minute, 12)
  schedule(life, minute + doubtDays * minutesPerDay, 'romance', 'doubt')
  replan(turn)
  tellLove(turn, { ...coupleNews(person, before), person, importance: 7, affinityChange: 10 })
}

function coupleNews({ firstname }: Person, before: Bond | undefined): Pick<LoveNews, 'what' | 'title' | 'message'> {
  if (before === undefined)
    return {
      what: 'dating',
      title: 'The two of you',
      message: `You and ${firstname} are a couple. It takes three days until everybody says they knew.`,
    }
  return {
    what: 'reunited',
    title: 'Once more',
    message:
      before.status === 'divorced'
        ? `You and ${firstname} are a couple again. There is a paper in a drawer that says otherwise, and you leave it there.`
        : `You and ${firstname} are a couple again. The toothbrush has never been thrown away, it turns out.`,
  }
}

/** They have promised each other. What was said is told here, or, by whoever has told it already, as `told`: then the feed keeps nothing more. */
export function becomeEngaged(turn: Turn, told?: string): void {
  const { bond, person } = couple(turn.life)
  bond.status = 'engaged'
  logBond(bond, turn.minute, 'got engaged')
  changeAffinity(person, 15)
  changeGauge(turn.life, 'happiness', turn.minute, 12)
  tellLove(turn, {
    what: 'engaged',
    person,
    title: 'Yes',
    message: told ?? `${person.firstname} says yes before you have finished the sentence. You finish it anyway.`,
    ...(told === undefined && { importance: 8 }),
    affinityChange: 15,
  })
}

/**
 * They marry; their own plan of a life with somebody else is over, and their savings come into one purse. `message` says what the day was like.
 */
export function becomeMarried(turn: Turn, message: string, affinity: number): void {
  const { life, minute } = turn
  const { bond, person } = couple(life)
  bond.status = 'married'
  bond.marriedMinute = minute
  logBond(bond, minute, 'married')
  changeFamiliarity(life, person, minute, 20)
  person.relation = 'spouse'
  if (person.away === true) person.away = false
  life.love.weddings++
  unschedule(life, 'romance')
  changeAffinity(person, affinity)
  changeGauge(life, 'happiness', minute, 20)
  changeGauge(life, 'social', minute, 10)
  scheduleAnniversary(turn, 1)
  const brought = joinProperty(turn, person)
  const purse = brought === 0 ? '' : ` ${person.firstname} brings ${dollars(brought)} of savings.`
  tellLove(turn, {
    what: 'married',
    person,
    title: 'The wedding',
    message: `${message}${purse}`,
    importance: 9,
    affinityChange: affinity,
  })
}

/** The n-th anniversary of the wedding, at nine in the morning. */
export function scheduleAnniversary(turn: Turn, years: number): void {
  const { life } = turn
  const { marriedMinute } = couple(life).bond
  assert(marriedMinute !== null, 'a marriage has its day')
  const day = birthdayOf(epochDayAt(life, marriedMinute), years)
  schedule(life, minuteOfEpochDay(life, day) + 9 * 60, 'romance', `year:${years}`)
}

/**
 * They part: 'separated' for a couple without a wedding, 'divorced' after one. Then what there is is divided: see `marital-property.ts`.
 */
export function part(turn: Turn, message: string): void {
  const { life, minute } = turn
  const { person, bond } = couple(life)
  const divorced = bond.status === 'married'
  const { paidCents, homeSold, lentCents } = divorced ? divideProperty(turn, person) : undivided
  changeFamiliarity(life, person, minute, 0)
  endBond(turn, divorced ? 'divorced' : 'separated', 'ex')
  if (homeSold) moveToOwnHome(turn)
  changeAffinity(person, -20)
  changeGauge(life, 'happiness', minute, divorced ? -20 : -10)
  changeGauge(life, 'stress', minute, divorced ? 15 : 5)
  const house = homeSold ? ' The house is sold for it.' : ''
  const loan = lentCents > 0 ? ` Of that, ${dollars(lentCents)} is the bank’s, and you sign for it.` : ''
  const pays =
    paidCents > 0 ? ` You pay ${dollars(paidCents)}.${house}${loan}` : ` You are paid ${dollars(-paidCents)}.`
  const division = paidCents === 0 ? '' : pays
  tellLove(turn, {
    what: divorced ? 'divorced' : 'separated',
    person,
    title: divorced ? 'Divorced' : 'Over',
    message: `${message}${division}`,
    importance: divorced ? 8 : 6,
    affinityChange: -20,
  })
}

const undivided: Division = { paidCents: 0, homeSold: false, lentCents: 0 }

/** The other has died. */
export function becomeWidowed(turn: Turn): void {
  endBond(turn, 'widowed', null)
}

function endBond(turn: Turn, status: BondStatus, relation: 'ex' | null): void {
  const { life, minute } = turn
  const { bond, person } = couple(life)
  bond.status = bond.status === 'married' || status !== 'widowed' ? status : 'separated'
  bond.endedMinute = minute
  bond.ownCents = null
  logBond(bond, minute, status)
  keepPast(life, bond)
  life.love.bond = null
  life.love.trying = null
  unschedule(life, 'romance')
  unschedule(life, 'children', 'conceive')
  unschedule(life, 'children', 'adopt')
  if (relation !== null) person.relation = relation
  replan(turn)
}

/** Of too many past loves the oldest goes, marriages last, and is one whom one once was with, and no more. */
function keepPast(life: Life, bond: Bond): void {
  const past = [...life.love.past, bond]
  while (past.length > engineLimits.pastBondsMax) {
    const place = Math.max(
      0,
      past.findIndex(({ marriedMinute }) => marriedMinute === null),
    )
    const [over] = past.splice(place, 1)
    if (past.some(({ personId }) => personId === over?.personId)) continue
    const person = life.people.find(({ id }) => id === over?.personId)
    if (person !== undefined) person.relation = 'ex'
  }
  life.love.past = past
}

function couple(life: Life): { bond: Bond; person: Person } {
  const { bond } = life.love
  const person = partnerOf(life)
  assert(bond !== null && person !== undefined, 'the player is half of a couple')
  return { bond, person }
}
