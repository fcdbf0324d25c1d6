import { systemClock as clock } from '@lifegrid/base/system-clock'
import { systemRandom as random } from '@lifegrid/base/system-random'
import { redisStandings } from '@lifegrid/cluster/lounge/redis-standings'
import { connectRedis } from '@lifegrid/cluster/redis/connect'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { lifeBoards } from '@lifegrid/storage/lounge/life-boards'
import { mysqlLounge } from '@lifegrid/storage/lounge/mysql-lounge'
import { mysqlStore } from '@lifegrid/storage/mysql/store'
import { advanceOfflineLife, advanceOfflineLives } from '@lifegrid/worker/advance-offline-life'
import { loungeLimits } from '@lifegrid/worker/lounge/limits'
import { offlineSweep } from '@lifegrid/worker/offline-sweep'
import type { Swept } from './sweepers.ts'

/** A process that sweeps offline lives as a worker does: once for each message, which is the cluster time in ms. It answers with {@link Swept}. */
const [mysqlUrl = '', redisUrl = ''] = process.argv.slice(2)
const fail = (doing: string, error: unknown): never => {
  throw new Error(doing, { cause: error })
}
const store = await mysqlStore({ url: mysqlUrl, lanes: 0, clock })
const redis = connectRedis(redisUrl, { clock, random, onError: (error, doing) => fail(doing, error) })
const boards = lifeBoards({
  store: mysqlLounge(mysqlUrl),
  standings: redisStandings(redis),
  knownMax: loungeLimits.knownLivesMax,
  onRedisError: (error) => fail('the leaderboards could not be raised', error),
})
const engine = { catalogue }
const spacingMs = 600_000

process.on('message', async (now: number) => {
  const options = { store, time: { now: () => now }, engine, spacingMs, boards }
  const sweep = offlineSweep({
    ...options,
    advance: (playerId) => advanceOfflineLife(playerId, options),
    advanceMany: (playerIds, onFailure) => advanceOfflineLives(playerIds, options, onFailure),
    onFailure: (playerId, error) => fail(`${playerId} could not be advanced`, error),
    onGroupFailure: (error) => fail('a group could not be advanced', error),
  })
  const before = process.cpuUsage()
  const { written, superseded } = await sweep.run(() => {})
  const { user, system } = process.cpuUsage(before)
  process.send?.({ visits: written, doubles: superseded, cpuMs: (user + system) / 1_000 } satisfies Swept)
})
process.send?.('ready')
