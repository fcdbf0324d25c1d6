import { systemClock as clock } from '@lifegrid/base/system-clock'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { mysqlStore } from '@lifegrid/storage/mysql/store'
import { advanceOfflineLife, advanceOfflineLives } from '@lifegrid/worker/advance-offline-life'
import { offlineSweep } from '@lifegrid/worker/offline-sweep'
import type { Swept } from './sweepers.ts'

/** A process that sweeps offline lives as a worker does: once for each message, which is the cluster time in ms. It answers with {@link Swept}. */
const [mysqlUrl = ''] = process.argv.slice(2)
const store = await mysqlStore({ url: mysqlUrl, lanes: 0, clock })
const engine = { catalogue }
const spacingMs = 600_000

process.on('message', async (now: number) => {
  const options = { store, time: { now: () => now }, engine, spacingMs }
  const fail = (playerId: string, error: unknown): never => {
    throw new Error(`${playerId} could not be advanced`, { cause: error })
  }
  const sweep = offlineSweep({
    ...options,
    advance: (playerId) => advanceOfflineLife(playerId, options),
    advanceMany: (playerIds, onFailure) => advanceOfflineLives(playerIds, options, onFailure),
    onFailure: fail,
    onGroupFailure: (error) => fail('a group', error),
  })
  const before = process.cpuUsage()
  const { written } = await sweep.run(() => {})
  const { user, system } = process.cpuUsage(before)
  process.send?.({ advanced: written, cpuMs: (user + system) / 1_000 } satisfies Swept)
})
process.send?.('ready')
