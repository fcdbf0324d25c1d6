import { expect, test } from 'vitest'
import { checkTopology } from '../src/check-topology.ts'
import { memoryStore } from '../src/memory/store.ts'

test('a node with another topology is refused, and the error names the variables to set', async () => {
  const store = memoryStore()
  await checkTopology(store, { partitions: 16, lanes: 2 })
  await expect(checkTopology(store, { partitions: 16, lanes: 2 })).resolves.toBeUndefined()
  await expect(checkTopology(store, { partitions: 32, lanes: 2 })).rejects.toThrow('16 partitions in 2 lanes')
  await expect(checkTopology(store, { partitions: 16, lanes: 8 })).rejects.toThrow('Set PARTITIONS and LANES')
})
