import { catalogue } from '@lifegrid/content/catalogue.generated'
import { decode, encode } from '@lifegrid/engine/codec/codec'
import { minuteAt, setClock } from '@lifegrid/engine/core/clock'
import { balance, transfer } from '@lifegrid/engine/core/ledger'
import { messageOf } from '@lifegrid/engine/core/message'
import { type Turn, turnOf } from '@lifegrid/engine/core/turn'
import { liveLife } from '@lifegrid/engine/lab/live'
import { noEducation } from '@lifegrid/engine/life/education'
import type { Life } from '@lifegrid/engine/life/life'
import { noLove } from '@lifegrid/engine/life/love'
import type { Person } from '@lifegrid/engine/life/person'
import { noWork } from '@lifegrid/engine/life/work'
import { endLife } from '@lifegrid/engine/systems/body/ending'
import { becomeCouple, becomeEngaged, becomeMarried } from '@lifegrid/engine/systems/love/couple'
import { addPerson } from '@lifegrid/engine/systems/people/roster'
import { beginStudies } from '@lifegrid/engine/systems/school/studies'
import { hire } from '@lifegrid/engine/systems/work/job'

/** The lives with which players of the table connect. Each is made once; its clock is stopped, so that only commands change it. */
const makers: Readonly<Record<Exclude<LifeName, 'creating'>, () => Life>> = {
  /** 2 years, with parents. */
  infant: () => grown('infant', 2),
  /** 8 years, at school, with parents. */
  child: () => grown('child', 8),
  /** 15 years, at school. */
  teen: () => grown('teen', 15),
  /** 30 years, single, without a job or a school, healthy, rested, with 5,000 in money and 1,000 diamonds. */
  adult: () => grownUp('adult', 30),
  /** The adult, employed. */
  worker: () => changed(grownUp('adult', 30), (turn) => hire(turn, ladder('office'))),
  /** The adult, at a college. */
  student: () => changed(grownUp('adult', 30), (turn) => void beginStudies(turn, school('state-university'), null)),
  /** The adult, with a partner of the other sex. */
  dating: () => changed(grownUp('adult', 30), (turn) => becomeCouple(turn, acquaintance(turn))),
  engaged: () => changed(makers.dating(), becomeEngaged),
  married: () =>
    changed(makers.engaged(), (turn) =>
      becomeMarried(turn, messageOf(turn, 'love.wedding-registry', { partner: partnerIn(turn.life) }), 5),
    ),
  /** 70 years, retired. */
  old: () => grown('old', 70),
  dead: () => changed(grownUp('adult', 30), (turn) => endLife(turn, 'an accident')),
}

/** `creating`: a player who has no life yet. */
export type LifeName =
  | 'creating'
  | 'infant'
  | 'child'
  | 'teen'
  | 'adult'
  | 'worker'
  | 'student'
  | 'dating'
  | 'engaged'
  | 'married'
  | 'old'
  | 'dead'

/** A life that a case may still change. */
export interface Prepared {
  readonly life: Life
  readonly turn: Turn
  readonly minute: number
}

const context = { catalogue }
const minutesPerYear = 525_949
const made = new Map<string, Uint8Array>()

/** A copy of a life, as of a wall time. */
export function prepare(name: Exclude<LifeName, 'creating'>, at: number): Prepared {
  const bytes = made.get(name) ?? encode(makers[name]())
  made.set(name, bytes)
  const life = decode(bytes)
  const minute = minuteAt(life, life.at)
  life.at = at
  life.clock = { ...life.clock, anchorMinute: minute, anchorAt: at }
  return { life, turn: turnOf(life, minute, context), minute }
}

/** The life of a player, ready to be stored: not connected, and with a ledger that begins anew ([LEDGER-4]). */
export function toStore({ life, minute }: Prepared, playerId: string): Life {
  Object.assign(life, { playerId, connection: null, unposted: null })
  setClock(life, life.at, minute)
  return life
}

/** A life of the autoplayer that fits, stopped. */
function grown(seed: string, years: number, fits: (life: Life) => boolean = () => true): Life {
  for (let i = 0; i < 60; i++) {
    const untilMinute = Math.floor((years + 0.3) * minutesPerYear)
    const { life } = liveLife({ seed: `${seed} ${i}`, ruleset: 'calibrated', sex: 'female', untilMinute }, context)
    if (life.status !== 'playing' || !fits(life)) continue
    life.stopped = true
    return changed(life, () => undefined)
  }
  throw new Error(`no seed from ${seed} gives a life of ${years} years`)
}

function grownUp(seed: string, years: number): Life {
  // A home of one's own would be sold by a move, and its price would be in the answer.
  const rents = (life: Life): boolean => life.finances.payments.mortgage === 0
  return changed(grown(seed, years, rents), ({ life, minute }) => {
    const { nature } = life.love
    for (const person of life.people) {
      if (person.relation === 'partner' || person.relation === 'spouse') person.relation = 'friend'
    }
    Object.assign(life, {
      work: noWork(),
      education: { ...noEducation(), level: 'highSchool', actScore: 25 },
      love: noLove(nature),
      schedules: [],
      people: life.people.filter(({ relation }) => relation !== 'daughter' && relation !== 'son').slice(0, 12),
    })
    Object.assign(life.body, { illnesses: [], habits: [], seenMinute: null })
    Object.assign(life.finances, { items: [], home: 'studio', settledMinute: minute, refusedUntil: 0 })
  })
}

function changed(life: Life, change: (turn: Turn) => void): Life {
  const minute = minuteAt(life, life.at)
  const turn = turnOf(life, minute, context)
  life.question = null
  change(turn)
  life.question = null
  life.gauges.energy = { value: 100, since: minute }
  setMoney(turn, 500_000)
  setDiamonds(turn, 1_000)
  return life
}

export function setMoney(turn: Turn, cents: number): void {
  set(turn, 'money', cents)
}

export function setDiamonds(turn: Turn, diamonds: number): void {
  set(turn, 'diamonds', diamonds)
}

function set(turn: Turn, currency: 'money' | 'diamonds', amount: number): void {
  const has = balance(turn.life, currency)
  if (has > amount) transfer(turn, currency, 'player', 'house', has - amount)
  else transfer(turn, currency, 'house', 'player', amount - has)
}

/** No energy today. */
export function tire({ life, minute }: Prepared): void {
  life.gauges.energy = { value: 0, since: minute }
  Object.assign(life.retention, { energyReserve: 0, unlimitedUntil: 0 })
}

/** Somebody of the other sex and the same age, in the same town, single and fond of the player. */
export function acquaintance(turn: Turn, change: Partial<Person> = {}): Person {
  const { life } = turn
  const sex = life.sex === 'female' ? 'male' : 'female'
  const bornDay = life.birthDay + 100
  const who = { relation: 'acquaintance', lastname: 'Lind', firstname: 'Robin', sex, bornDay, single: true } as const
  const person = addPerson(turn, { ...who, affinity: 60, familiarity: 60 })
  delete person.loves
  delete person.away
  return Object.assign(person, change)
}

/** The player's partner. */
export function partnerIn(life: Life): Person {
  const partner = life.people.find(({ id }) => id === life.love.bond?.personId)
  if (partner === undefined) throw new Error('the player has no partner')
  return partner
}

/** The first living person in a relation to the player. */
export function relative(life: Life, ...relations: string[]): Person {
  const person = life.people.find((one) => relations.includes(one.relation) && one.diedDay === null)
  if (person === undefined) throw new Error(`the player has no living ${relations.join(' or ')}`)
  return person
}

export function ladder(id: string) {
  return found(catalogue.jobs, id)
}

function school(id: string) {
  return found(catalogue.schools ?? [], id)
}

export function found<One extends { readonly id: string }>(list: readonly One[], id: string): One {
  const one = list.find((each) => each.id === id)
  if (one === undefined) throw new Error(`the catalogue has no ${id}`)
  return one
}

export { catalogue }
