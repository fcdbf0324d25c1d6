import { memoryStore } from '../src/memory/store.ts'
import { storeContract } from './store-contract.ts'

storeContract('memory', async () => {
  const store = memoryStore()
  return { store, erase: async (playerId) => store.erasePurchases(playerId), done: () => store.close() }
})
