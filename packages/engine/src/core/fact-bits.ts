import { educationLevels } from '../life/education.ts'
import type { Life } from '../life/life.ts'
import { places } from '../life/schedule.ts'
import { stageOfAge, stages } from '../life/stage.ts'
import { type Relation, relations } from '../life/vocabulary.ts'
import { civilOfDay, seasonOfMonth, weekDayOf } from './calendar.ts'
import { dayTimeAt, placeAt } from './daily-plan.ts'
import { type FactName, factNames, seasons, times } from './fact-names.ts'
import { ageAt, epochDayAt } from './time.ts'

/** 32 bits a word. */
export type FactBits = readonly number[]

const words = Math.ceil(factNames.length / 32)
const places32 = new Map<string, number>(factNames.map((name, index) => [name, index]))

export function emptyBits(): number[] {
  return new Array<number>(words).fill(0)
}

/** The places of a group's facts by what follows the colon: the facts of a life are looked at often. */
function placesOf<const Value extends string>(
  prefix: string,
  values: readonly Value[],
): Readonly<Record<Value, number>> {
  return Object.fromEntries(values.map((value) => [value, places32.get(`${prefix}:${value}`)])) as Record<Value, number>
}

const stageBits = placesOf('stage', stages)
const seasonBits = placesOf('season', seasons)
const placeBits = placesOf('place', places)
const timeBits = placesOf('time', times)
const studyBits = placesOf('studies', educationLevels)

function setPlace(bits: number[], index: number): void {
  bits[index >> 5] = (bits[index >> 5] as number) | (1 << (index & 31))
}

export function setBit(bits: number[], name: FactName): void {
  setPlace(bits, places32.get(name) as number)
}

export function hasBit(bits: FactBits, name: FactName): boolean {
  const index = places32.get(name) as number
  return ((bits[index >> 5] as number) & (1 << (index & 31))) !== 0
}

/** Whether all bits of `all` and none of `none` are set. */
export function matches(bits: FactBits, all: FactBits, none: FactBits): boolean {
  for (let i = 0; i < words; i++) {
    const word = bits[i] as number
    if ((word & (all[i] as number)) !== (all[i] as number) || (word & (none[i] as number)) !== 0) return false
  }
  return true
}

/** Where the two facts about each relation stand: a life has dozens of people, and is looked at often. */
const relationBits = Object.fromEntries(
  relations.map((relation) => [relation, [places32.get(`alive:${relation}`), places32.get(`lost:${relation}`)]]),
) as unknown as Readonly<Record<Relation, readonly [alive: number, lost: number]>>

/** The facts of a life at a minute. */
export function factBitsOf(life: Life, minute: number): number[] {
  const bits = emptyBits()
  const epochDay = epochDayAt(life, minute)
  setPlace(bits, stageBits[stageOfAge(ageAt(life, minute))])
  setPlace(bits, seasonBits[seasonOfMonth(civilOfDay(epochDay).month)])
  setPlace(bits, placeBits[placeAt(life, minute)])
  setPlace(bits, timeBits[dayTimeAt(minute)])
  setBit(bits, life.sex === 'female' ? 'sex:female' : 'sex:male')
  setPlace(bits, studyBits[life.education.current?.educationLevel ?? 'none'])
  if (life.work.job !== null) setBit(bits, 'employed')
  if (life.work.retired) setBit(bits, 'retired')
  const weekDay = weekDayOf(epochDay)
  if (weekDay === 0 || weekDay === 6) setBit(bits, 'weekend')
  if (life.love.bond !== null) setBit(bits, 'partnered')
  for (const { diedDay, relation } of life.people) {
    setPlace(bits, relationBits[relation][diedDay === null ? 0 : 1])
  }
  return bits
}

/** The names of the other facts of a group of which exactly one holds: to allow some of a group is to forbid the rest. */
export function othersOf(
  prefix: 'stage' | 'season' | 'place' | 'time' | 'sex' | 'studies',
  allowed: readonly string[],
): FactName[] {
  return factNames.filter((name) => name.startsWith(`${prefix}:`) && !allowed.includes(name.slice(prefix.length + 1)))
}
