import { expect, it } from 'vitest'
import { mysqlAccountStore } from '../../src/accounts/mysql-account-store.ts'
import { recycledDatabases } from '../recycled-databases.ts'
import { accountStoreContract } from './account-store-contract.ts'

const take = recycledDatabases()
accountStoreContract('mysql', async () => {
  const database = await take()
  const store = mysqlAccountStore({ url: database.url })
  return {
    store,
    async done() {
      await store.close()
      await database.drop()
    },
  }
})

it('connects only when it is used, and reports a database that is away', async () => {
  const store = mysqlAccountStore({ url: 'mysql://lifegrid:x@127.0.0.1:1/lifegrid' })
  await expect(store.account('a')).rejects.toMatchObject({
    name: 'StoreError',
    message: expect.stringContaining('account: '),
  })
  await store.close()
})
