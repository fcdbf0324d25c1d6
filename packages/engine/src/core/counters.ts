import type { WriteCommandName } from '@lifegrid/contract/commands/index.generated'
import { readTally, writeTally } from '../codec/compact/tally.ts'
import type { CounterName } from '../life/statistic-names.ts'
import type { Turn } from './turn.ts'

/** Returns a function that puts `prefix` before names. Each result is made once, because a map has to hash every new string. */
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
 * Adds to a counter, and notes that achievements and the tutorial must look at it. Example: after two options that cost 1,250 cents,
 * `moneySpent` is 2,500 higher.
 */
export function count(turn: Turn, name: CounterName, by = 1): void {
  if (by === 0) return
  const { counts } = turn.life.retention
  writeTally(counts, name, readTally(counts, name) + by)
  turn.touched.add(topicOf(name))
}

/** Counts a command that was carried out, and notes that achievements must look at the life. */
export function countCommand(turn: Turn, command: WriteCommandName): void {
  count(turn, doneOf(command))
  turn.touched.add('facts')
}
