import { mysqlToldLives } from '../../src/told/mysql-told-lives.ts'
import { openOn } from '../open-mysql.ts'
import { recycledDatabases } from '../recycled-databases.ts'
import { toldStoreContract } from './told-store-contract.ts'

const database = recycledDatabases()
toldStoreContract('mysql', async () => {
  const mysql = await openOn(await database())
  const lives = mysqlToldLives({ url: mysql.database.url })
  return {
    lives,
    jobs: () => mysql.store.outboxPending(100),
    async done() {
      await lives.close()
      await mysql.done()
    },
  }
})
