import { educationLevels } from '../life/education.ts'
import type { Life } from '../life/life.ts'
import { places } from '../life/schedule.ts'
import { stageOfAge, stages } from '../life/stage.ts'
import { type Relation, relations } from '../life/vocabulary.ts'
import { civilOfDay, seasonOfMonth, weekDayOf } from './calendar.ts'
import { dayTimeAt, placeAt } from './daily-plan.ts'
import { type FactName, factNames, seasons, times } from './fact-names.ts'
import { ageAt, epochDayAt } from './time.ts'

/** Which facts hold, as a bit set: words of 32 bits, in the order of `factNames`. */
export type FactBits = readonly number[]

const wordCount = Math.ceil(factNames.length / 32)
const positions = new Map<string, number>(factNames.map((name, index) => [name, index]))

/** A bit set in which no fact holds. */
export function emptyBits(): number[] {
  return new Array<number>(wordCount).fill(0)
}

/** Bit positions of a group's facts by the part after the colon, so that {@link factBitsOf} need not make strings. */
function positionsOf<const Value extends string>(
  prefix: string,
  values: readonly Value[],
): Readonly<Record<Value, number>> {
  return Object.fromEntries(values.map((value) => [value, positions.get(`${prefix}:${value}`)])) as Record<
    Value,
    number
  >
}

const stageBits = positionsOf('stage', stages)
const seasonBits = positionsOf('season', seasons)
const placeBits = positionsOf('place', places)
const timeBits = positionsOf('time', times)
const studyBits = positionsOf('studies', educationLevels)

function setAt(bits: number[], index: number): void {
  bits[index >> 5] = (bits[index >> 5] as number) | (1 << (index & 31))
}

export function setBit(bits: number[], name: FactName): void {
  setAt(bits, positions.get(name) as number)
}

/** Whether all bits of `all` and none of `none` are set. */
export function matches(bits: FactBits, all: FactBits, none: FactBits): boolean {
  for (let i = 0; i < wordCount; i++) {
    const word = bits[i] as number
    if ((word & (all[i] as number)) !== (all[i] as number) || (word & (none[i] as number)) !== 0) return false
  }
  return true
}

/** Bit positions of the two facts about each relation. */
const relationBits = Object.fromEntries(
  relations.map((relation) => [relation, [positions.get(`alive:${relation}`), positions.get(`lost:${relation}`)]]),
) as unknown as Readonly<Record<Relation, readonly [alive: number, lost: number]>>

/** The facts of a life at a game minute. */
export function factBitsOf(life: Life, minute: number): number[] {
  const bits = emptyBits()
  const epochDay = epochDayAt(life, minute)
  setAt(bits, stageBits[stageOfAge(ageAt(life, minute))])
  setAt(bits, seasonBits[seasonOfMonth(civilOfDay(epochDay).month)])
  setAt(bits, placeBits[placeAt(life, minute)])
  setAt(bits, timeBits[dayTimeAt(minute)])
  setBit(bits, life.sex === 'female' ? 'sex:female' : 'sex:male')
  setAt(bits, studyBits[life.education.current?.educationLevel ?? 'none'])
  if (life.work.job !== null) setBit(bits, 'employed')
  if (life.work.retired) setBit(bits, 'retired')
  const weekDay = weekDayOf(epochDay)
  if (weekDay === 0 || weekDay === 6) setBit(bits, 'weekend')
  if (life.love.bond !== null) setBit(bits, 'partnered')
  for (const { diedDay, relation } of life.people) {
    setAt(bits, relationBits[relation][diedDay === null ? 0 : 1])
  }
  return bits
}

/** The facts of a group except the allowed ones. Exactly one fact of a group holds, so to allow some of them is to forbid the others. */
export function factsExcept(
  prefix: 'stage' | 'season' | 'place' | 'time' | 'sex' | 'studies',
  allowed: readonly string[],
): FactName[] {
  return factNames.filter((name) => name.startsWith(`${prefix}:`) && !allowed.includes(name.slice(prefix.length + 1)))
}
