import { assert } from '@lifegrid/base/assert'
import { schedule, unschedule } from '../../core/agenda.ts'
import { birthdayOf } from '../../core/calendar.ts'
import { joined, messageOf, phrase, say, type Told } from '../../core/message.ts'
import { dollars } from '../../core/money.ts'
import { epochDayAt, minuteOfEpochDay } from '../../core/time.ts'
import type { Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import { engineLimits, minutesPerDay } from '../../life/limits.ts'
import type { Bond } from '../../life/love.ts'
import type { Person } from '../../life/person.ts'
import { moveToOwnHome } from '../home/housing-loss.ts'
import { replan } from '../money/weekly-plan.ts'
import { changeGauge } from '../mood/mood.ts'
import { changeAffinity } from '../people/affinity.ts'
import { changeFamiliarity, familiarityAt } from '../people/familiarity.ts'
import { decideCustody, endCustody } from './custody.ts'
import { type LoveNews, sendLoveNews } from './love-news.ts'
import { type Division, divideProperty, joinProperty } from './marital-property.ts'
import { bondWith, logBond, partnerOf } from './relationships.ts'
import { refuseRomance } from './romance-rules.ts'

/** How often a partner who is not married may doubt the relationship, in days. */
export const doubtDays = 180

/** Makes the two a couple, or a couple again. The caller has checked `refuseRomance`. */
export function becomeCouple(turn: Turn, person: Person): void {
  const { life, minute } = turn
  assert(refuseRomance(life, person, minute) === undefined, 'two people become a couple only if nothing forbids it')
  const before = bondWith(life, person.id)
  life.love.bond = {
    personId: person.id,
    status: 'dating',
    sinceMinute: minute,
    marriedMinute: null,
    endedMinute: null,
    ownCents: null,
    log: [[minute, phrase(turn.catalogue, before === undefined ? 'love.log-couple' : 'love.log-couple-again')]],
  }
  // The earlier bond with this person is dropped, unless it was a marriage: former marriages are kept.
  life.love.past = life.love.past.filter((bond) => bond.personId !== person.id || bond.marriedMinute !== null)
  person.relation = 'partner'
  endCustody(turn, person)
  changeAffinity(person, 10)
  changeFamiliarity(life, person, minute, 15)
  changeGauge(life, 'happiness', minute, 12)
  schedule(life, minute + doubtDays * minutesPerDay, 'romance', 'doubt')
  replan(turn)
  sendLoveNews(turn, { ...coupleNews(turn, person, before), person, importance: 7, affinityChange: 10 })
}

function coupleNews(turn: Turn, partner: Person, before: Bond | undefined): Told & Pick<LoveNews, 'what'> {
  if (before === undefined) return { what: 'dating', ...messageOf(turn, 'love.couple', { partner }) }
  const id = before.status === 'divorced' ? 'love.couple-after-divorce' : 'love.couple-again'
  return { what: 'reunited', ...messageOf(turn, id, { partner }) }
}

/** Makes the two engaged. With `byEvent`, an event has already written to the feed, so only the client is told. */
export function becomeEngaged(turn: Turn, { byEvent = false }: { readonly byEvent?: boolean } = {}): void {
  const { bond, person } = couple(turn.life)
  bond.status = 'engaged'
  logBond(bond, turn.minute, phrase(turn.catalogue, 'love.log-engaged'))
  changeAffinity(person, 15)
  changeGauge(turn.life, 'happiness', turn.minute, 12)
  sendLoveNews(turn, {
    what: 'engaged',
    person,
    ...messageOf(turn, byEvent ? 'love.engaged-by-event' : 'love.proposal-yes', { partner: person }),
    ...(!byEvent && { importance: 8 }),
    affinityChange: 15,
  })
}

/** Marries the two. Their savings become those of one household. `day` is the message about the wedding. */
export function becomeMarried(turn: Turn, day: Told, affinity: number): void {
  const { life, minute } = turn
  const { bond, person } = couple(life)
  bond.status = 'married'
  bond.marriedMinute = minute
  logBond(bond, minute, phrase(turn.catalogue, 'love.log-married'))
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
  const savings = brought === 0 ? '' : say(turn, 'love.wedding-savings', { partner: person, savings: dollars(brought) })
  sendLoveNews(turn, {
    what: 'married',
    person,
    title: day.title,
    message: joined(day.message, savings),
    importance: 9,
    affinityChange: affinity,
  })
}

/** The n-th anniversary of the wedding, at nine in the morning. */
export function scheduleAnniversary(turn: Turn, years: number): void {
  const { life } = turn
  const { marriedMinute } = couple(life).bond
  assert(marriedMinute !== null, 'a marriage has a wedding day')
  const day = birthdayOf(epochDayAt(life, marriedMinute), years)
  schedule(life, minuteOfEpochDay(life, day) + 9 * 60, 'romance', `year:${years}`)
}

/**
 * Ends the relationship: with a divorce if the two are married, otherwise with a separation. A divorce divides their property: see
 * `marital-property.ts`. `told` is the message about it.
 */
export function endRelationship(turn: Turn, told: Told): void {
  const { life, minute } = turn
  const { person, bond } = couple(life)
  const divorced = bond.status === 'married'
  const division = divorced ? divideProperty(turn, person) : undivided
  const before = person.affinity
  estrange(life, person, minute)
  endBond(turn, divorced ? 'divorced' : 'separated', 'ex')
  if (division.homeSold) moveToOwnHome(turn)
  changeGauge(life, 'happiness', minute, divorced ? -20 : -10)
  changeGauge(life, 'stress', minute, divorced ? 15 : 5)
  sendLoveNews(turn, {
    what: divorced ? 'divorced' : 'separated',
    person,
    title: told.title,
    message: joined(told.message, divisionText(turn, division)),
    importance: divorced ? 8 : 6,
    affinityChange: person.affinity - before,
  })
  decideCustody(turn, person)
}

/** What a parting costs in affinity, and the most that is left of affinity and familiarity: less than those of a friend who is close. */
const parting = { affinity: -20, affinityMax: 40, familiarityMax: 40 } as const

/** Nobody is among the closest after a break: what was closer falls to the level of people whom one knows. */
function estrange(life: Life, person: Person, minute: number): void {
  const familiarity = familiarityAt(life, person, minute)
  changeFamiliarity(life, person, minute, Math.min(0, parting.familiarityMax - familiarity))
  changeAffinity(person, Math.min(parting.affinity, parting.affinityMax - person.affinity))
}

function divisionText(turn: Turn, { paidCents, homeSold, lentCents }: Division): string {
  if (paidCents === 0) return ''
  if (paidCents < 0) return say(turn, 'love.divorce-receive', { amount: dollars(-paidCents) })
  return joined(
    say(turn, 'love.divorce-pay', { amount: dollars(paidCents) }),
    homeSold ? say(turn, 'love.divorce-house-sold') : '',
    lentCents > 0 ? say(turn, 'love.divorce-loan', { amount: dollars(lentCents) }) : '',
  )
}

const undivided: Division = { paidCents: 0, homeSold: false, lentCents: 0 }

/** Ends the relationship after the partner's death. */
export function becomeWidowed(turn: Turn): void {
  endBond(turn, 'widowed', null)
}

function endBond(turn: Turn, status: 'separated' | 'divorced' | 'widowed', relation: 'ex' | null): void {
  const { life, minute } = turn
  const { bond, person } = couple(life)
  bond.status = bond.status === 'married' || status !== 'widowed' ? status : 'separated'
  bond.endedMinute = minute
  bond.ownCents = null
  logBond(bond, minute, phrase(turn.catalogue, `love.log-${status}`))
  keepPast(life, bond)
  life.love.bond = null
  life.love.trying = null
  unschedule(life, 'romance')
  unschedule(life, 'children', 'conceive')
  unschedule(life, 'children', 'adopt')
  if (relation !== null) {
    person.relation = relation
    person.parted = (person.parted ?? 0) + 1
  }
  replan(turn)
}

/** Adds a past bond. If there are too many, drops the oldest one, marriages last; the person keeps the relation 'ex'. */
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
  assert(bond !== null && person !== undefined, 'the player has a partner')
  return { bond, person }
}
