import type { Lanes } from './lane/lanes.ts'
import type { OwnedPartition } from './lane/owned-partition.ts'
import type { SimContext } from './sim-context.ts'

/** Sets the gauges of backlog, lives and players. @returns the number of lives in memory: the node's load. */
export async function reportLoad(ctx: SimContext, lanes: Lanes): Promise<number> {
  const { metrics, streams, time } = ctx
  let lives = 0
  let connected = 0
  let agendaItems = 0
  const backlogs = new Map<number, number>()
  for (const { lane, held } of lanes.all) {
    const mine = [...held()]
    for (const owned of mine) {
      lives += owned.residents.size
      for (const { connection, life } of owned.residents.values()) {
        if (connection) connected++
        agendaItems += life.agenda.length
      }
    }
    backlogs.set(lane, (backlogs.get(lane) ?? 0) + (await waiting(streams, lane, mine)))
  }
  for (const [lane, entries] of backlogs) metrics.sim.backlog.set({ lane: String(lane) }, entries)
  metrics.sim.residentLives.set(lives)
  metrics.sim.connectedPlayers.set(connected)
  metrics.sim.agendaItems.set(agendaItems)
  metrics.node.clockSkewMs.set(time.skewMs())
  return lives
}

/** How many entries wait. A stream has processed ones too: they are trimmed some at a time. */
async function waiting(
  streams: SimContext['streams'],
  lane: number,
  owned: readonly OwnedPartition[],
): Promise<number> {
  const lengths = await streams.backlog(
    lane,
    owned.map(({ partition }) => partition),
  )
  const taken = owned.filter(({ hasCountedFormer }) => !hasCountedFormer)
  if (taken.length > 0) {
    const after = await streams.lag(lane, new Map(taken.map(({ partition, cursor }) => [partition, cursor])))
    for (const one of taken) {
      const processed = (lengths.get(one.partition) ?? 0) - (after.get(one.partition) ?? 0)
      one.entriesSinceTrim = Math.max(one.entriesSinceTrim, processed)
      one.hasCountedFormer = true
    }
  }
  // The stream may have been trimmed since it was asked.
  return owned.reduce(
    (sum, { partition, entriesSinceTrim }) => sum + Math.max(0, (lengths.get(partition) ?? 0) - entriesSinceTrim),
    0,
  )
}
