import { expect, it } from 'vitest'
import { mysqlAccountStore } from '../../src/accounts/mysql-account-store.ts'
import { openOn } from '../open-mysql.ts'
import { recycledDatabases } from '../recycled-databases.ts'
import { character, newAccount, now } from './account-rows.ts'
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

it('[ENG-5] the record knows the other lives of an account', async () => {
  const database = await take()
  const accounts = mysqlAccountStore({ url: database.url })
  const { store: record, done } = await openOn(database, 0)
  await accounts.create(newAccount('a'))
  await accounts.create(newAccount('b'))
  await accounts.addCharacter(character('a', 'a2', { archivedAt: now, createdAt: now + 1 }), 9)
  expect(await record.siblings(['a2', 'a-life', 'b-life', 'nobody'])).toEqual(
    new Map([
      ['a2', ['a-life']],
      ['a-life', ['a2']],
    ]),
  )
  expect(await record.siblings([])).toEqual(new Map())
  await accounts.close()
  await done()
})

it('connects only when it is used, and reports a database that is away', async () => {
  const store = mysqlAccountStore({ url: 'mysql://lifegrid:x@127.0.0.1:1/lifegrid' })
  await expect(store.account('a')).rejects.toMatchObject({
    name: 'StoreError',
    message: expect.stringContaining('account: '),
  })
  await store.close()
})
