import { readTally, tallyNames, writeTally } from '../../codec/compact/tally.ts'
import { ageAt, dayOf } from '../../core/time.ts'
import type { Life } from '../../life/life.ts'
import { type Retention, unlockedCount } from '../../life/retention.ts'
import {
  type CounterName,
  counterNames,
  type LifeStatisticName,
  type PlayerStatisticName,
  type StatisticName,
} from '../../life/statistic-names.ts'

/**
 * The figures of a life, and over all lives of a player. What the life knows anyway is read from it, in closed form; the rest is counted
 * as it happens (`core/counters.ts`). Reading changes nothing.
 */
const ofLife = {
  daysLived: (_: Life, minute: number) => dayOf(minute),
  yearsLived: (life: Life, minute: number) => ageAt(life, minute),
  peopleMet: (life: Life) => life.peopleCount,
} as const satisfies Record<LifeStatisticName, (life: Life, minute: number) => number>

/** Figures of the player, the same in every life. */
const ofPlayer = {
  /** The first life counts as one once it has ended or another has begun. */
  livesEnded: (life: Life) => life.index + (life.status === 'dead' ? 1 : 0),
  achievements: (life: Life) => unlockedCount(life.retention),
  bestStreak: (life: Life) => life.retention.reward.best,
} as const satisfies Record<PlayerStatisticName, (life: Life) => number>
const readings = new Map<string, (life: Life, minute: number) => number>(Object.entries({ ...ofLife, ...ofPlayer }))

/** In this life, up to the minute. Figures of the player are the player's. */
export function statisticAt(life: Life, name: StatisticName, minute: number): number {
  const read = readings.get(name)
  return read === undefined ? readTally(life.retention.counts, name) : read(life, minute)
}

/** Over all lives, this one up to the minute included. */
export function totalAt(life: Life, name: StatisticName, minute: number): number {
  return statisticAt(life, name, minute) + readTally(life.retention.before, name)
}

/**
 * Whether whoever changes a statistic says so; the others are looked at on birthdays, and when something has been done. One unlocked
 * achievement leads to the next in the same way, not while they are being looked through.
 */
export function isAnnounced(name: StatisticName): boolean {
  return !Object.hasOwn(ofLife, name) && name !== 'achievements'
}

/**
 * What goes with the player into the next life: everything that is not of this life alone. Sums add up (40 decisions before and 12 now are
 * 52); hours of unlimited energy that are left go on from the next birth.
 */
export function carriedRetention(life: Life, minute: number): Retention {
  const { retention } = life
  const before = [...retention.before]
  for (const name of namesInLife(life)) writeTally(before, name, totalAt(life, name, minute))
  return {
    ...retention,
    counts: [],
    before,
    claims: [],
    unlimitedUntil: Math.max(0, retention.unlimitedUntil - minute),
    tutorial: null,
  }
}

/** Every figure, for the `playerStatistics` frame. */
export function statisticsOf(
  life: Life,
  minute: number,
): { life: Record<string, number>; allLives: Record<string, number>; player: Record<string, number> } {
  const names = [
    ...new Set([...counterNames, ...namesInLife(life), ...(tallyNames(life.retention.before) as StatisticName[])]),
  ]
  return {
    life: Object.fromEntries(names.map((name) => [name, statisticAt(life, name, minute)])),
    allLives: Object.fromEntries(names.map((name) => [name, totalAt(life, name, minute)])),
    player: Object.fromEntries(Object.entries(ofPlayer).map(([name, read]) => [name, read(life)])),
  }
}

function namesInLife(life: Life): StatisticName[] {
  return [...(Object.keys(ofLife) as StatisticName[]), ...(tallyNames(life.retention.counts) as CounterName[])]
}
