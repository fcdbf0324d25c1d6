import { memoryStore } from '@lifegrid/storage/memory/store'
import { expect, it } from 'vitest'
import { checkTopology } from '../src/topology.ts'

it('a node that is configured for another cluster refuses to start, and says what to set', async () => {
  const store = memoryStore()
  await checkTopology(store, { partitions: 16, lanes: 2 })
  await expect(checkTopology(store, { partitions: 16, lanes: 2 })).resolves.toBeUndefined()
  await expect(checkTopology(store, { partitions: 32, lanes: 2 })).rejects.toThrow('16 partitions in 2 lanes')
  await expect(checkTopology(store, { partitions: 16, lanes: 8 })).rejects.toThrow('set PARTITIONS and LANES')
})
