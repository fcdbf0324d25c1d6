import type { Clock } from '@lifegrid/base/clock'
import { partitionOf } from '@lifegrid/contract/partition'
import type { Ledger } from '../harness/ledger.ts'
import { liveLife, ownerOf } from '../harness/nodes.ts'
import type { Stage } from '../harness/stage.ts'

/** Collects data from the nodes and the record about players who get no answer, for the output of a run that fails. */
export async function diagnosis(
  { cluster, store, partitions }: Pick<Stage, 'cluster' | 'store' | 'partitions'>,
  clock: Clock,
  ledgers: readonly Ledger[],
): Promise<string[]> {
  const nodes = cluster.nodes().map(async ({ name, adminUrl }) => `${name}: ${await readiness(adminUrl)}`)
  const players = ledgers.map(async ({ userID, commands, closes }) => {
    const partition = partitionOf(userID, partitions)
    const owner = (await store.owners()).find((one) => one.partition === partition)
    const holder = await ownerOf(cluster, userID, partitions)
    const stored = await store.load(userID)
    const live = await liveLife(cluster, userID)
    const journal = new Set((await store.journal(userID)).map(({ commandId }) => commandId))
    const all = [...commands.values()]
    const open = all.filter(({ outcome }) => outcome === 'open')
    const ago = (at: number | undefined): number | undefined => at && Math.round(clock.monotonic() - at)
    const client = {
      sent: all.length,
      open: open.length,
      openAndJournalled: open.filter(({ id }) => journal.has(id)).length,
      openAndRefused: open.filter(({ sentBeforeRefusal }) => sentBeforeRefusal > 0).length,
      oldestOpenSentAgoMs: ago(open[0]?.sentAt),
      lastAnswerAgoMs: ago(all.findLast(({ settledAt }) => settledAt !== undefined)?.settledAt),
      closes: closes.slice(-3).map(({ at, code, reason }) => `${code} ${reason} ${ago(at)} ms ago`),
    }
    return `${userID}: ${JSON.stringify({ client, partition, owner, holder: holder?.name, head: stored?.head, live })}`
  })
  return Promise.all([...nodes, ...players])
}

async function readiness(adminUrl: string): Promise<string> {
  try {
    const response = await fetch(`${adminUrl}/readyz`, { signal: AbortSignal.timeout(2_000) })
    return `${response.status} ${await response.text()}`
  } catch (error) {
    return String(error)
  }
}
