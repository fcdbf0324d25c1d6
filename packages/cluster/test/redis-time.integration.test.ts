import { systemClock } from '@lifegrid/base/system-clock'
import { connectCluster } from '@lifegrid/cluster/redis/cluster'
import { connectRedis } from '@lifegrid/cluster/redis/connect'
import { redisClusterTime } from '@lifegrid/cluster/redis/time'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { Redis } from 'ioredis'
import { describe, expect, inject, it } from 'vitest'
import { ignoreError, linkTo } from './redis-worlds.ts'

describe('cluster time', () => {
  it("[TIME-1] is Redis' time, even if the node's own clock is far off", async () => {
    const url = inject('redisUrl')
    const link = linkTo(url)
    const admin = new Redis(url)
    const hourMs = 3_600_000
    const time = await redisClusterTime({
      link,
      clock: { ...systemClock, now: () => systemClock.now() + hourMs },
      onError: ignoreError,
    })
    const redisNow = async (): Promise<number> => {
      const [seconds, micros] = await admin.time()
      return Number(seconds) * 1000 + Number(micros) / 1000
    }
    // A sample is wrong by at most half a round trip. These two ask Redis before and after it.
    const before = await redisNow()
    const between = time.now()
    const after = await redisNow()
    // Far more than a round trip takes on a busy machine, and far less than the hour.
    const errorMs = 10_000
    expect(between).toBeGreaterThan(before - errorMs)
    expect(between).toBeLessThan(after + errorMs)
    expect(Math.abs(time.skewMs() - hourMs)).toBeLessThan(errorMs)
    time.stop()
    admin.disconnect()
    await link.close()
  })

  it.each([
    ['its own clock', 3_600_000, 0],
    ["Redis' clock", 0, 3_600_000],
  ])('[TIME-2] a node with a record starts from the clock that agrees with it: %s', async (_, recordedMs, skewMs) => {
    const link = linkTo(inject('redisUrl'))
    const reported: unknown[] = []
    const time = await redisClusterTime({
      link,
      clock: { ...systemClock, now: () => systemClock.now() + 3_600_000 },
      recordedAt: async () => systemClock.now() + recordedMs - 1000,
      onError: (error) => reported.push(error),
    })
    expect(Math.abs(time.skewMs() - skewMs)).toBeLessThan(60_000)
    // It is logged when Redis is not believed.
    expect(reported).toHaveLength(skewMs === 0 ? 1 : 0)
    time.stop()
    await link.close()
  })
})

describe('connecting', () => {
  const connect = (urls: string) =>
    connectRedis(urls, { clock: systemClock, random: seededRandom('connect'), onError: ignoreError })

  it('refuses URLs that it cannot read, and never repeats a password', () => {
    expect(() => connect('')).toThrow('the Redis URL is empty')
    expect(() => connect(' , ')).toThrow('the Redis URL is empty')
    expect(() => connect('localhost:6379')).toThrow('the Redis URL must have the form')
    expect(() => connect('redis://a:1,http://b:2')).toThrow('Redis URL 2 must have the form')
    expect(() => connect('redis://a:1/first')).toThrow('a database that is not a number')
    expect(() => connect('redis://a:1,redis://b:2/3')).toThrow('Redis URL 2 names a database')
    const refusal = (): string => {
      try {
        connect('http://user:s3cret@a:1')
        return ''
      } catch (error) {
        return String(error)
      }
    }
    expect(refusal()).toContain('must have the form')
    expect(refusal()).not.toContain('s3cret')
  })

  it('opens everything that a node needs, and closes it', async () => {
    const node = await connectCluster({
      redisUrl: inject('redisUrl'),
      clock: systemClock,
      random: seededRandom('node'),
      sessionTtlMs: 3000,
      lanes: 8,
      onError: ignoreError,
    })
    await node.checkWrites()
    expect(node.time.now()).toBeGreaterThan(0)
    await node.close()
    await expect(node.checkWrites()).rejects.toThrow()
  })
})
