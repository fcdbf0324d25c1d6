import { systemRandom } from '@lifegrid/base/system-random'
import { mysqlAccountStore } from '../../src/accounts/mysql-account-store.ts'
import { mysqlRightsStore } from '../../src/rights/mysql-rights-store.ts'
import { rightsWork } from '../../src/rights/rights-work.ts'
import { now } from '../accounts/account-rows.ts'
import { openOn } from '../open-mysql.ts'
import { recycledDatabases } from '../recycled-databases.ts'
import { partitions } from '../rows.ts'
import { rightsStoreContract } from './rights-store-contract.ts'

const database = recycledDatabases()
rightsStoreContract('mysql', async () => {
  const mysql = await openOn(await database())
  await mysql.store.settings({ partitions, lanes: 2 })
  const { url } = mysql.database
  const [accounts, rights] = [mysqlAccountStore({ url }), mysqlRightsStore({ url })]
  const work = rightsWork({ url, random: systemRandom })
  return {
    rights,
    accounts,
    jobs: () => mysql.store.outboxPending(100),
    async finishExport(id, { expiresAt, chunks }) {
      await work.claimExport(id, now, now)
      for (const [n, chunk] of chunks.entries()) await work.addChunk(id, n, chunk)
      const bytes = chunks.reduce((sum, { length }) => sum + length, 0)
      await work.finishExport(id, { now, expiresAt, bytes, chunks: chunks.length })
    },
    async done() {
      await Promise.all([accounts.close(), rights.close(), work.close()])
      await mysql.done()
    },
  }
})
