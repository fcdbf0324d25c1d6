import { memoryAccountStore } from '../../src/accounts/memory-account-store.ts'
import { accountStoreContract } from './account-store-contract.ts'

accountStoreContract('memory', async () => {
  const store = memoryAccountStore()
  return { store, done: () => store.close() }
})
