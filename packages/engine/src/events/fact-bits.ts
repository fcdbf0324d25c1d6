import { civilOfDay, type Season, seasonOfMonth, weekDayOf } from '../calendar.ts'
import type { Life } from '../life.ts'
import { relations } from '../person.ts'
import { stageOfAge, stages } from '../stage.ts'
import { placeAt, places } from '../systems/daily-plan.ts'
import { ageAt, epochDayAt } from '../time.ts'

const seasons = ['spring', 'summer', 'autumn', 'winter'] as const satisfies readonly Season[]

/**
 * The yes-or-no facts by which events are filtered before anything is evaluated. Never saved: they are read from the life at the draw, so
 * their order may change. `alive:` means that someone of that relation is alive, `lost:` that someone has died.
 */
export const factNames = [
  ...stages.map((stage) => `stage:${stage}` as const),
  ...seasons.map((season) => `season:${season}` as const),
  ...places.map((place) => `place:${place}` as const),
  ...relations.map((relation) => `alive:${relation}` as const),
  ...relations.map((relation) => `lost:${relation}` as const),
  'sex:female',
  'sex:male',
  'employed',
  'retired',
  'weekend',
] as const
export type FactName = (typeof factNames)[number]

/** 32 bits a word. */
export type FactBits = readonly number[]

const words = Math.ceil(factNames.length / 32)
const positions = new Map<string, number>(factNames.map((name, index) => [name, index]))
/** Positions by what they are about, so that reading a life's facts builds no strings. */
const stagePositions = positionsOf('stage', stages)
const seasonPositions = positionsOf('season', seasons)
const placePositions = positionsOf('place', places)
const alivePositions = positionsOf('alive', relations)
const lostPositions = positionsOf('lost', relations)

export function emptyBits(): number[] {
  return new Array<number>(words).fill(0)
}

export function setBit(bits: number[], name: FactName): void {
  set(bits, positions.get(name) as number)
}

/** Whether all bits of `all` and none of `none` are set. */
export function matches(bits: FactBits, all: FactBits, none: FactBits): boolean {
  for (let i = 0; i < words; i++) {
    const word = bits[i] as number
    if ((word & (all[i] as number)) !== (all[i] as number) || (word & (none[i] as number)) !== 0) return false
  }
  return true
}

/** The facts of a life at a minute. */
export function factBitsOf(life: Life, minute: number): number[] {
  const bits = emptyBits()
  const epochDay = epochDayAt(life, minute)
  set(bits, stagePositions[stageOfAge(ageAt(life, minute))])
  set(bits, seasonPositions[seasonOfMonth(civilOfDay(epochDay).month)])
  set(bits, placePositions[placeAt(life, minute)])
  setBit(bits, life.sex === 'female' ? 'sex:female' : 'sex:male')
  if (life.work.job !== null) setBit(bits, 'employed')
  if (life.work.retired) setBit(bits, 'retired')
  const weekDay = weekDayOf(epochDay)
  if (weekDay === 0 || weekDay === 6) setBit(bits, 'weekend')
  for (const person of life.people) {
    set(bits, person.diedDay === null ? alivePositions[person.relation] : lostPositions[person.relation])
  }
  return bits
}

/** The names of the other facts of a group of which exactly one holds: to allow some of a group is to forbid the rest. */
export function othersOf(prefix: 'stage' | 'season' | 'place' | 'sex', allowed: readonly string[]): FactName[] {
  return factNames.filter((name) => name.startsWith(`${prefix}:`) && !allowed.includes(name.slice(prefix.length + 1)))
}

function set(bits: number[], position: number): void {
  bits[position >> 5] = (bits[position >> 5] as number) | (1 << (position & 31))
}

function positionsOf<Name extends string>(prefix: string, names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name) => [name, positions.get(`${prefix}:${name}`) as number])) as Record<
    Name,
    number
  >
}
