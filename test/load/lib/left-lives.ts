import { catalogue } from '@lifegrid/content/catalogue.generated'
import { partitionOf } from '@lifegrid/contract/partition'
import { firstLookAt } from '@lifegrid/engine/absence/next-due'
import { apply } from '@lifegrid/engine/apply'
import { encode } from '@lifegrid/engine/codec/codec'
import { minuteAt } from '@lifegrid/engine/core/clock'
import { liveLife } from '@lifegrid/engine/lab/live'
import { type Life, stateVersion } from '@lifegrid/engine/life/life'
import { saidBefore } from '@lifegrid/engine/systems/talk/said-message'
import { noChanges, type Store } from '@lifegrid/storage/ports'

export const partitions = 16
const minutesPerYear = 525_949
const writtenAtOnce = 100

export interface LeftLife {
  /** As its player has left it. */
  readonly life: Life
  readonly data: Uint8Array
}

/** A life of some age, under the reference autoplayer, whose player has just left. When it ends earlier, another seed is tried. */
export function leftLife(index: number): LeftLife {
  // Ages 3 to 74, at any time of the year.
  const untilMinute = (3 + ((index * 7) % 72)) * minutesPerYear + ((index * 104_729) % minutesPerYear)
  for (let i = 0; ; i++) {
    const context = { catalogue }
    const { life } = liveLife({ seed: `left ${index} ${i}`, ruleset: 'calibrated', untilMinute }, context)
    if (life.status !== 'playing') continue
    apply(life, { type: 'sys.disconnect', message: { connection: life.connection } }, life.at + 1, context)
    return { life, data: encode(life) }
  }
}

/**
 * Writes the lives under many names, as the owners' commits of the disconnects do: with the time at which something is due. [TALK-8] What was said is in the record
 * already, as the commits of the talks have left it.
 */
export async function writeLeft(
  store: Store,
  lives: readonly LeftLife[],
  players: readonly string[],
  { silent = false }: { /** As by an owner that does not know [JOB-17]. */ readonly silent?: boolean } = {},
): Promise<void> {
  for (let first = 0; first < players.length; first += writtenAtOnce) {
    const snapshots = players.slice(first, first + writtenAtOnce).map((playerId, index) => {
      const { life, data } = lives[(first + index) % lives.length] as LeftLife
      const { at } = life
      return { playerId, seq: 1, at, minute: minuteAt(life, at), schemaVersion: stateVersion, data }
    })
    const heads = snapshots.map(({ playerId, at }, index) => {
      const partition = partitionOf(playerId, partitions)
      const dueAt = firstLookAt((lives[(first + index) % lives.length] as LeftLife).life)
      const head = { playerId, partition, headSeq: 1, edge: null, connection: null, connectionAt: at }
      return dueAt === null || silent ? head : { ...head, dueAt }
    })
    const journal = snapshots.map(({ playerId, at, minute }) => {
      const entry = { type: 'sys.disconnect', message: '{"connection":"c"}', checksum: 0, outcome: 'ok', detail: null }
      return { playerId, seq: 1, commandId: 'left', at, minute, epoch: 1, ...entry }
    })
    const messages = snapshots.flatMap(({ playerId }, index) => {
      const { life } = lives[(first + index) % lives.length] as LeftLife
      return saidBefore(life).map((message) => ({ playerId, ...message }))
    })
    const fences = [...new Set(heads.map(({ partition }) => partition))].map((partition) => ({ partition, epoch: 1 }))
    const result = await store.commit(0, { ...noChanges, fences, players: heads, journal, snapshots, messages })
    if (result.outcome !== 'committed') throw new Error(`the lives could not be written: ${result.outcome}`)
  }
}
