import { catalogue } from '@lifegrid/content/catalogue.generated'
import { partitionOf } from '@lifegrid/contract/partition'
import { apply } from '@lifegrid/engine/apply'
import { encode } from '@lifegrid/engine/codec/codec'
import { liveLife } from '@lifegrid/engine/lab/live'
import type { Life } from '@lifegrid/engine/life/life'
import { noChanges, type Store } from '@lifegrid/storage/ports'
import { commandChecksum } from '@lifegrid/storage/recent-outcome'
import { type SimChange, simRig, topology } from './sim-rig.ts'

const context = { catalogue }
const minutesPerYear = 525_949

/** The first of sixty lives of the autoplayer that fits. */
export function lifeWhere(fits: (life: Life) => boolean, untilAge = 121): Life {
  for (let i = 0; i < 60; i++) {
    const { life } = liveLife(
      { seed: `mature life ${i}`, ruleset: 'calibrated', untilMinute: untilAge * minutesPerYear },
      context,
    )
    if (fits(life)) return life
  }
  throw new Error('none of sixty lives fits')
}

/** Puts a life into the record as a snapshot, before any sim starts. Its player disconnects at the end of the lived time. */
export async function plant(store: Store, life: Life, playerId: string): Promise<Life> {
  const planted: Life = { ...life, playerId }
  const { at } = planted
  apply(planted, { type: 'sys.disconnect', message: { connection: life.connection } }, at, context)
  await store.settings(topology)
  const partition = partitionOf(playerId, topology.partitions)
  const { epoch } = (await store.owners())[partition] ?? { epoch: 0 }
  const [owner] = await store.acquire([{ partition, epoch, owner: 'sim-before' }])
  const seq = 1
  const common = { playerId, seq, at, minute: 0 }
  const message = 'null'
  const checksum = commandChecksum('sys.birth', message)
  const commit = await store.commit(0, {
    ...noChanges,
    fences: [{ partition, epoch: owner?.epoch ?? 0 }],
    journal: [
      {
        ...common,
        commandId: 'sys.birth',
        type: 'sys.birth',
        message,
        checksum,
        outcome: 'ok',
        detail: null,
        epoch: 1,
      },
    ],
    players: [{ playerId, partition, headSeq: seq, edge: null, connection: null, connectionAt: at }],
    snapshots: [{ ...common, schemaVersion: planted.version, data: encode(planted) }],
  })
  if (commit.outcome !== 'committed') throw new Error(commit.outcome)
  return planted
}

/** A rig with one sim and one edge, whose player `ada` has come back to the life. @param change options of the sim. */
export async function rigWith(life: Life, change: Pick<SimChange, 'engine' | 'talks'> = {}) {
  const rig = await simRig()
  const planted = await plant(rig.store, life, 'ada')
  const edge = await rig.addEdge('edge-a')
  const { sim, crash } = await rig.addSim('one', change)
  await rig.clock.run(5000)
  const ada = rig.player('ada', edge.id)
  await ada.connect()
  await rig.clock.run(200)
  return { ...rig, ada, planted, sim, crash }
}
