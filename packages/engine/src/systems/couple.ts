import { assert } from '@lifegrid/base/assert'
import { schedule, unschedule } from '../agenda.ts'
import { birthdayOf } from '../calendar.ts'
import { balance, transfer } from '../ledger.ts'
import type { Life } from '../life.ts'
import { engineLimits, minutesPerDay } from '../limits.ts'
import { dollars } from '../money.ts'
import type { Person } from '../person.ts'
import { epochDayAt, minuteOfEpochDay } from '../time.ts'
import type { Turn } from '../turn.ts'
import { changeAffinity } from './affinity.ts'
import { changeFamiliarity } from './familiarity.ts'
import { replan, settle } from './finances.ts'
import { tellLove } from './love-news.ts'
import { changeGauge } from './mood.ts'
import { type Bond, type BondStatus, logBond, partnerOf } from './relationships.ts'
import { refuseRomance } from './romance-rules.ts'
import { wealthOf } from './wealth.ts'

/** How often those who are not married ask themselves whether they should be together, in days. */
export const doubtDays = 180

/** The two are a couple from now on. The caller has seen to it that they may be. */
export function becomeCouple(turn: Turn, person: Person): void {
  const { life, minute } = turn
  assert(refuseRomance(life, person, minute) === undefined, 'a couple is two free adults who may love each other')
  life.love.bond = {
    personId: person.id,
    status: 'dating',
    sinceMinute: minute,
    marriedMinute: null,
    endedMinute: null,
    log: [[minute, 'became a couple']],
  }
  // An old flame is a flame again: one bond a person.
  life.love.past = life.love.past.filter(({ personId }) => personId !== person.id)
  person.relation = 'partner'
  changeAffinity(person, 10)
  changeFamiliarity(life, person, minute, 15)
  changeGauge(life, 'happiness', minute, 12)
  schedule(life, minute + doubtDays * minutesPerDay, 'romance', 'doubt')
  replan(turn)
  tellLove(turn, {
    what: 'dating',
    person,
    title: 'The two of you',
    message: `You and ${person.firstname} are a couple. It takes three days until everybody says they knew.`,
    importance: 7,
    affinityChange: 10,
  })
}

/** They have promised each other. */
export function becomeEngaged(turn: Turn): void {
  const { bond, person } = couple(turn.life)
  bond.status = 'engaged'
  logBond(bond, turn.minute, 'got engaged')
  changeAffinity(person, 15)
  changeGauge(turn.life, 'happiness', turn.minute, 12)
  tellLove(turn, {
    what: 'engaged',
    person,
    title: 'Yes',
    message: `${person.firstname} says yes before you have finished the sentence. You finish it anyway.`,
    importance: 8,
    affinityChange: 15,
  })
}

/** They marry; their own plan of a life with somebody else is over. `message` says what the day was like. */
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
  tellLove(turn, { what: 'married', person, title: 'The wedding', message, importance: 9, affinityChange: affinity })
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
 * They part: 'separated' for a couple without a wedding, 'divorced' after one. What there is is divided in halves, the two fortunes taken
 * together: whoever has more gives half of the difference. Nobody is made to owe.
 */
export function part(turn: Turn, message: string): void {
  const { life, minute } = turn
  const { person, bond } = couple(life)
  const divorced = bond.status === 'married'
  const moved = divorced ? divide(turn, person) : 0
  changeFamiliarity(life, person, minute, 0)
  endBond(turn, divorced ? 'divorced' : 'separated', 'ex')
  changeAffinity(person, -20)
  changeGauge(life, 'happiness', minute, divorced ? -20 : -10)
  changeGauge(life, 'stress', minute, divorced ? 15 : 5)
  const division = moved === 0 ? '' : moved > 0 ? ` You pay ${dollars(moved)}.` : ` You are paid ${dollars(-moved)}.`
  tellLove(turn, {
    what: divorced ? 'divorced' : 'separated',
    person,
    title: divorced ? 'Divorced' : 'Over',
    message: `${message}${division}`,
    importance: divorced ? 8 : 6,
    affinityChange: -20,
  })
}

/** The other has died. */
export function becomeWidowed(turn: Turn): void {
  endBond(turn, 'widowed', null)
}

function endBond(turn: Turn, status: BondStatus, relation: 'ex' | null): void {
  const { life, minute } = turn
  const { bond, person } = couple(life)
  bond.status = bond.status === 'married' || status !== 'widowed' ? status : 'separated'
  bond.endedMinute = minute
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
    const person = life.people.find(({ id }) => id === over?.personId)
    if (person !== undefined) person.relation = 'ex'
  }
  life.love.past = past
}

/** Cents that the player gives (or, below zero, is given). */
function divide(turn: Turn, person: Person): number {
  settle(turn)
  const mine = balance(turn.life, 'money')
  const theirs = Math.floor(wealthOf(person, epochDayAt(turn.life, turn.minute)) / 2)
  const due = Math.trunc((mine - theirs) / 2)
  if (due >= 0) transfer(turn, 'money', 'player', 'divorce', due)
  else transfer(turn, 'money', 'divorce', 'player', -due)
  return due
}

function couple(life: Life): { bond: Bond; person: Person } {
  const { bond } = life.love
  const person = partnerOf(life)
  assert(bond !== null && person !== undefined, 'the player is half of a couple')
  return { bond, person }
}
