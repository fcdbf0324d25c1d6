import { systemRandom } from '@lifegrid/base/system-random'
import { mysqlRightsStore } from '../src/rights/mysql-rights-store.ts'
import { rightsWork } from '../src/rights/rights-work.ts'
import { openOn } from './open-mysql.ts'
import { recycledDatabases } from './recycled-databases.ts'
import { storeContract } from './store-contract.ts'

const database = recycledDatabases()
storeContract('mysql', async () => {
  const opened = await openOn(await database())
  return { ...opened, erase: (playerId) => eraseLife(opened.database.url, playerId) }
})

async function eraseLife(url: string, playerId: string): Promise<void> {
  const [rights, work] = [mysqlRightsStore({ url }), rightsWork({ url, random: systemRandom })]
  await rights.scheduleDeletion({ playerId, requestedAt: 1, dueAt: 2 })
  const lives = (await rights.beginErasure(playerId, 3)) ?? []
  await work.eraseLives(lives)
  await work.finishErasure(playerId, lives, 3)
  await Promise.all([rights.close(), work.close()])
}
