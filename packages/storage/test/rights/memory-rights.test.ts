import { memoryAccountStore } from '../../src/accounts/memory-account-store.ts'
import { memoryRightsStore } from '../../src/rights/memory-rights-store.ts'
import { rightsStoreContract } from './rights-store-contract.ts'

rightsStoreContract('memory', async () => {
  const accounts = memoryAccountStore()
  const rights = memoryRightsStore(accounts)
  return {
    rights,
    accounts,
    jobs: async () => rights.jobs,
    finishExport: async (id, result) => rights.finishExport(id, result),
    async done() {},
  }
})
