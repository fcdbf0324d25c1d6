import type { Lanes } from './lane/lanes.ts'
import type { SimContext } from './sim-context.ts'

/** Sets the gauges of backlog, lives and players. @returns the number of lives in memory: the node's load. */
export async function reportLoad(ctx: SimContext, lanes: Lanes): Promise<number> {
  const { metrics, streams, time } = ctx
  let lives = 0
  let connected = 0
  let agendaItems = 0
  const backlogs = new Map<number, number>()
  for (const { lane, held } of lanes.all) {
    const partitions: number[] = []
    for (const owned of held()) {
      partitions.push(owned.partition)
      lives += owned.residents.size
      for (const { connection, life } of owned.residents.values()) {
        if (connection) connected++
        agendaItems += life.agenda.length
      }
    }
    const backlog = await streams.backlog(lane, partitions)
    const entries = [...backlog.values()].reduce((sum, n) => sum + n, 0)
    backlogs.set(lane, (backlogs.get(lane) ?? 0) + entries)
  }
  for (const [lane, entries] of backlogs) metrics.sim.backlog.set({ lane: String(lane) }, entries)
  metrics.sim.residentLives.set(lives)
  metrics.sim.connectedPlayers.set(connected)
  metrics.sim.agendaItems.set(agendaItems)
  metrics.node.clockSkewMs.set(time.skewMs())
  return lives
}
