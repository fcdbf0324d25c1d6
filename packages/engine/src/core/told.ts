import { hash32, mix32 } from '@lifegrid/base/hash'
import { idKey, idRows, readKey, withKey } from '../codec/compact/id-table.ts'
import type { Life } from '../life/life.ts'
import { engineLimits } from '../life/limits.ts'

/**
 * Which of `count` variants of a text comes when it is told for the n-th time, from 0: all of them in turn, from one that differs from life to
 * life, so that nobody reads the same words again before the others.
 */
export function variantInTurn({ birthDay }: Pick<Life, 'birthDay'>, id: string, n: number, count: number): number {
  return (mix32(hash32(id) ^ birthDay) + n) % count
}

/** The next variant of a message in this life, which notes that it has been told. */
export function nextVariant(life: Life, minute: number, id: string, count: number): number {
  const key = idKey(id)
  const { told = [] } = life.story
  const known = readKey(told, key)
  // At least the year of the life: with it, a message that is told once a year at most, of which the life may have forgotten how often it
  // was told, has its variants in turn all the same. One that comes every few years has not the words of the last time.
  const year = Math.floor(minute / 525_960)
  const isAsLast = known !== undefined && known < year && (year - known + 1) % count === 0
  const times = isAsLast ? year + 1 : Math.max(known ?? 0, year)
  life.story.told = withKey(
    told.length < engineLimits.toldMax || known !== undefined ? told : withoutRarest(told),
    key,
    times + 1,
  )
  return variantInTurn(life, id, times, count)
}

/** Without the message with the lowest count, which was told least often or longest ago. */
function withoutRarest(told: readonly number[]): readonly number[] {
  const counts = idRows(told).map(([, times]) => times)
  const least = counts.reduce((lowest, times) => Math.min(lowest, times), Number.POSITIVE_INFINITY)
  return told.toSpliced(counts.indexOf(least), 1)
}
