import { mysqlLounge } from '@lifegrid/storage/lounge/mysql-lounge'
import { loungeStoreContract } from '../lounge-contract.ts'
import { openMysql } from '../open-mysql.ts'

loungeStoreContract('MySQL', async () => {
  const { database, done } = await openMysql(0)
  const store = mysqlLounge(database.url)
  return {
    store,
    async done() {
      await store.close()
      await done()
    },
  }
})
