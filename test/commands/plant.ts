import type { Clock } from '@lifegrid/base/clock'
import { laneOf, partitionOf } from '@lifegrid/contract/partition'
import { encode } from '@lifegrid/engine/codec/codec'
import { minuteAt } from '@lifegrid/engine/core/clock'
import type { Life } from '@lifegrid/engine/life/life'
import { mysqlStore } from '@lifegrid/storage/mysql/store'
import { type CommitResult, noChanges, type Store, StoreError } from '@lifegrid/storage/ports'
import { commandChecksum } from '@lifegrid/storage/recent-outcome'

const partitions = 256
const lanes = 8
const triesMax = 20

/** Puts prepared lives into the record of a running cluster, by the commits with which sims write them. */
export interface Planter {
  plant(life: Life, data?: Uint8Array): Promise<void>
  close(): Promise<void>
}

export async function planter(mysqlUrl: string, clock: Clock): Promise<Planter> {
  const store = await mysqlStore({ url: mysqlUrl, lanes, clock })
  let epochs = await epochsOf(store)
  return {
    async plant(life, data = encode(life)) {
      for (let tries = 0; tries < triesMax; tries++) {
        // On a busy machine a connection may take too long. A commit whose outcome is unknown is repeated: the record then has the life.
        const outcome = await commit(store, life, data, epochs).catch((error: unknown) => {
          if (error instanceof StoreError && tries < triesMax - 1) return 'failed'
          throw error
        })
        if (outcome === 'committed' || outcome === 'repeated') return
        epochs = await epochsOf(store).catch(() => epochs)
      }
      throw new Error(`the life of ${life.playerId} could not be stored`)
    },
    close: () => store.close(),
  }
}

async function epochsOf(store: Store): Promise<ReadonlyMap<number, number>> {
  return new Map((await store.owners()).map(({ partition, epoch }) => [partition, epoch]))
}

/** A partition may have moved since its epoch was read. Then the commit is fenced: [FENCE-2]. */
async function commit(
  store: Store,
  life: Life,
  data: Uint8Array,
  epochs: ReadonlyMap<number, number>,
): Promise<CommitResult['outcome']> {
  const { playerId, at } = life
  const partition = partitionOf(playerId, partitions)
  const epoch = epochs.get(partition) ?? 0
  const common = { playerId, seq: 1, at, minute: minuteAt(life, at) }
  const birth = { commandId: 'sys.birth', type: 'sys.birth', message: 'null', outcome: 'ok', detail: null, epoch }
  const { outcome } = await store.commit(laneOf(partition, lanes), {
    ...noChanges,
    fences: [{ partition, epoch }],
    journal: [{ ...common, ...birth, checksum: commandChecksum('sys.birth', 'null') }],
    players: [{ playerId, partition, headSeq: 1, edge: null, connection: null, connectionAt: at }],
    snapshots: [{ ...common, schemaVersion: life.version, data }],
  })
  return outcome
}
