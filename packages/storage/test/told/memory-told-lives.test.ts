import { memoryToldLives } from '../../src/told/memory-told-lives.ts'
import { toldStoreContract } from './told-store-contract.ts'

toldStoreContract('memory', async () => {
  const lives = memoryToldLives()
  return { lives, jobs: async () => lives.jobs, async done() {} }
})
