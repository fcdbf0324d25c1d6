import { memoryLoungeStore } from '@lifegrid/storage/lounge/memory-lounge'
import { loungeStoreContract } from './lounge-contract.ts'

loungeStoreContract('memory', async () => ({ store: memoryLoungeStore(), done: async () => {} }))
