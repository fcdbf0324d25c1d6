import { manualClock } from '@lifegrid/testkit/manual-clock'
import { expect, it } from 'vitest'
import { limits } from '../../src/limits.ts'
import { StoreError } from '../../src/ports.ts'
import { liveMap } from '../../src/shards/live-map.ts'
import { type ShardMap, wholeMap } from '../../src/shards/shard-map.ts'

it('[SHARD-3] a process reads the map again when it is older than a second, once for all who ask', async () => {
  const clock = manualClock()
  let reads = 0
  const read = async (): Promise<ShardMap> => ({ ...wholeMap, version: ++reads })
  const map = liveMap(read, clock)
  expect(map.latest().version).toBe(0)
  expect(await Promise.all([map.current(), map.current()])).toMatchObject([{ version: 1 }, { version: 1 }])
  await clock.run(limits.shardMapMs)
  expect((await map.current()).version).toBe(1)
  await clock.run(1)
  expect((await map.current()).version).toBe(2)
  expect((await map.refresh()).version).toBe(3)
  expect(map.latest().version).toBe(3)
})

it('[SHARD-3] the age counts from before the read, and an answer that comes late does not bring back an older map', async () => {
  const clock = manualClock()
  const answers: ((map: ShardMap) => void)[] = []
  const map = liveMap(() => new Promise((resolve) => answers.push(resolve)), clock)
  const [slow, quick] = [map.refresh(), map.refresh()]
  await clock.run(limits.shardMapMs + 1)
  answers[1]?.({ ...wholeMap, version: 2 })
  expect((await quick).version).toBe(2)
  answers[0]?.({ ...wholeMap, version: 1 })
  expect((await slow).version).toBe(2)
  void map.current()
  expect(answers).toHaveLength(3)
})

it('[SHARD-11] while the map cannot be read, the last one serves reads, without waiting each time, and nothing else', async () => {
  const clock = manualClock()
  const errors: unknown[] = []
  let answer: () => Promise<ShardMap> = () => Promise.reject(new StoreError('nobody answers', false))
  const map = liveMap(
    () => answer(),
    clock,
    (error) => void errors.push(error),
  )
  await expect(map.fenced()).rejects.toThrow('nobody answers')
  answer = async () => ({ ...wholeMap, version: 1 })
  await map.fenced()
  answer = () => Promise.reject(new StoreError('nobody answers', false))
  await clock.run(limits.shardMapMs + 1)
  await expect(map.current()).rejects.toThrow('nobody answers')
  expect(map.isStale()).toBe(false)
  expect((await map.fenced()).version).toBe(1)
  expect([map.isStale(), errors.length]).toEqual([true, 1])
  // Nothing is waited for now: this answer never comes.
  answer = () => new Promise(() => {})
  await clock.run(1)
  expect((await map.fenced()).version).toBe(1)
  expect((await map.refreshFenced()).version).toBe(1)
})

it('[SHARD-11] a map of another release is no reason to go on with the last one', async () => {
  let answer: () => Promise<ShardMap> = async () => wholeMap
  const map = liveMap(() => answer(), manualClock())
  await map.fenced()
  answer = () => Promise.reject(new StoreError('a step that this release does not know', false, undefined, true))
  await expect(map.refreshFenced()).rejects.toThrow('does not know')
})
