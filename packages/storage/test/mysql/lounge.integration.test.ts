import { mysqlLounge } from '@lifegrid/storage/lounge/mysql-lounge'
import { loungeStoreContract } from '../lounge-contract.ts'
import { openOn } from '../open-mysql.ts'
import { recycledDatabases } from '../recycled-databases.ts'

const take = recycledDatabases()
loungeStoreContract('MySQL', async () => {
  const { database, done } = await openOn(await take(), 0)
  const store = mysqlLounge(database.url)
  return {
    store,
    async done() {
      await store.close()
      await done()
    },
  }
})
