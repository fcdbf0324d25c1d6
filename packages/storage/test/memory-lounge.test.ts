import { memoryEvents } from '@lifegrid/storage/lounge/memory-events'
import { memoryLoungeStore } from '@lifegrid/storage/lounge/memory-lounge'
import { memoryModeration } from '@lifegrid/storage/lounge/memory-moderation'
import { memoryNicknames } from '@lifegrid/storage/lounge/memory-nicknames'
import { memoryScores } from '@lifegrid/storage/lounge/memory-scores'
import { loungeStoreContract } from './lounge-contract.ts'

loungeStoreContract('memory', async () => {
  const chat = memoryLoungeStore()
  return {
    store: { ...chat, ...memoryScores(), ...memoryEvents(), ...memoryModeration(chat), ...memoryNicknames() },
    done: async () => {},
  }
})
