import { memoryEvents } from '@lifegrid/storage/lounge/memory-events'
import { memoryLoungeStore } from '@lifegrid/storage/lounge/memory-lounge'
import { memoryScores } from '@lifegrid/storage/lounge/memory-scores'
import { loungeStoreContract } from './lounge-contract.ts'

loungeStoreContract('memory', async () => ({
  store: { ...memoryLoungeStore(), ...memoryScores(), ...memoryEvents() },
  done: async () => {},
}))
