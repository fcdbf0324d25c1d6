import type { WriteCommandName } from '@lifegrid/contract/commands/index.generated'
import { readTally, writeTally } from '../codec/compact/tally.ts'
import type { CounterName } from '../life/statistic-names.ts'
import type { Turn } from './turn.ts'

/** Names with this in front, each put together once: they are looked up by, and a string that is new must be hashed first. */
export function prefixed<const Prefix extends string, Name extends string>(
  prefix: Prefix,
): (name: Name) => `${Prefix}${Name}` {
  const made = new Map<Name, `${Prefix}${Name}`>()
  return (name) => {
    let full = made.get(name)
    if (full === undefined) {
      full = `${prefix}${name}`
      made.set(name, full)
    }
    return full
  }
}

const topicOf = prefixed<'statistic:', CounterName>('statistic:')
const doneOf = prefixed<'did.', WriteCommandName>('did.')

/**
 * Counts, and takes note that achievements and the tutorial may have to look. Example: two choices of 1,250 cents leave `moneySpent` 2,500
 * higher.
 */
export function count(turn: Turn, name: CounterName, by = 1): void {
  if (by === 0) return
  const { counts } = turn.life.retention
  writeTally(counts, name, readTally(counts, name) + by)
  turn.touched.add(topicOf(name))
}

/** A command of the player's was carried out. Whatever it did may matter to achievements. */
export function noteDone(turn: Turn, command: WriteCommandName): void {
  count(turn, doneOf(command))
  turn.touched.add('facts')
}
