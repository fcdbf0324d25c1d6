import { readTally, tallyNames, writeTally } from '../../codec/compact/tally.ts'
import { ageAt, dayOf } from '../../core/time.ts'
import type { Life } from '../../life/life.ts'
import { type Rewards, unlockedCount } from '../../life/rewards.ts'
import {
  type CounterName,
  counterNames,
  type LifeStatisticName,
  type PlayerStatisticName,
  type StatisticName,
} from '../../life/statistic-names.ts'

/**
 * Statistics of a life that are calculated from it in closed form. All others are counted as things happen (`core/counters.ts`).
 */
const ofLife = {
  daysLived: (_: Life, minute: number) => dayOf(minute),
  yearsLived: (life: Life, minute: number) => ageAt(life, minute),
  peopleMet: (life: Life) => life.peopleCount,
} as const satisfies Record<LifeStatisticName, (life: Life, minute: number) => number>

/** Statistics of the player, which are the same in every life. */
const ofPlayer = {
  /** The present life counts after it has ended. */
  livesEnded: (life: Life) => life.index + (life.status === 'dead' ? 1 : 0),
  achievements: (life: Life) => unlockedCount(life.retention),
  bestStreak: (life: Life) => life.retention.reward.best,
} as const satisfies Record<PlayerStatisticName, (life: Life) => number>

const readings = new Map<string, (life: Life, minute: number) => number>(Object.entries({ ...ofLife, ...ofPlayer }))

/** A statistic in this life, up to a minute. Those of the player are not limited to this life. */
export function statisticAt(life: Life, name: StatisticName, minute: number): number {
  const read = readings.get(name)
  return read === undefined ? readTally(life.retention.counts, name) : read(life, minute)
}

/** A statistic over all lives, with this one up to a minute. */
export function totalAt(life: Life, name: StatisticName, minute: number): number {
  return statisticAt(life, name, minute) + readTally(life.retention.before, name)
}

/**
 * Whether code that changes a statistic touches its topic. Conditions on the others are checked on birthdays, and when facts have changed.
 * That includes the number of achievements, so one achievement can unlock another.
 */
export function isAnnounced(name: StatisticName): boolean {
  return !Object.hasOwn(ofLife, name) && name !== 'achievements'
}

/**
 * What the player takes into the next life. Statistics are added up: 40 decisions in earlier lives and 12 in this one are 52.
 */
export function carriedRewards(life: Life, minute: number): Rewards {
  const { retention } = life
  const before = [...retention.before]
  for (const name of namesInLife(life)) writeTally(before, name, totalAt(life, name, minute))
  return {
    ...retention,
    counts: [],
    before,
    claims: [],
    tutorial: null,
  }
}

/** All statistics, for the `playerStatistics` frame. */
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
