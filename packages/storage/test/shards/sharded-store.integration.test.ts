import { systemClock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { mysqlRightsStore } from '../../src/rights/mysql-rights-store.ts'
import { rightsWork } from '../../src/rights/rights-work.ts'
import { openServers } from '../../src/shards/servers.ts'
import { recycledDatabases } from '../recycled-databases.ts'
import { storeContract } from '../store-contract.ts'
import { committing, twoServers } from './two-servers.ts'

const database = recycledDatabases()

storeContract('[SHARD-1] on two servers', async () => {
  const servers = await twoServers(database)
  await servers.move(8, 15, 1)
  // The contract begins with epochs that nobody has had.
  await servers.query(1, 'UPDATE partition_owner SET epoch = 0 WHERE epoch > 0')
  const opened = await servers.open()
  // The map is read with the first call; a sim reads it with the owners before it commits.
  await opened.store.owners()
  return {
    store: committing(opened),
    erase: (playerId) => eraseLife(servers.urls, playerId),
    async done() {
      await opened.store.close()
      await servers.drop()
    },
  }
})

async function eraseLife(urls: readonly [string, string], playerId: string): Promise<void> {
  const [url] = urls
  const servers = openServers(urls, systemClock)
  const rights = mysqlRightsStore({ url, servers })
  const work = rightsWork({ url, random: systemRandom, servers })
  await rights.scheduleDeletion({ playerId, requestedAt: 1, dueAt: 2 })
  const lives = (await rights.beginErasure(playerId, 3)) ?? []
  await work.eraseLives(lives)
  await work.finishErasure(playerId, lives, 3)
  await Promise.all([rights.close(), work.close(), servers.close()])
}
