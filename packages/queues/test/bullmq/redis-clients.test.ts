import { systemRandom } from '@lifegrid/base/system-random'
import { Cluster } from 'ioredis'
import { describe, expect, it } from 'vitest'
import { redisClient } from '../../src/bullmq/redis-clients.ts'

const open = (redisUrl: string, use: 'producer' | 'worker') =>
  redisClient({ redisUrl, random: systemRandom, redisOptions: { lazyConnect: true } }, use)

describe('the Redis URL', () => {
  it('names one server, whose client for a worker retries without limit and whose client for a producer does not', () => {
    const worker = open('redis://li:p%2Fw@db.local:7000/3', 'worker')
    expect(worker.options).toMatchObject({ host: 'db.local', port: 7000, username: 'li', password: 'p/w', db: 3 })
    expect(worker.options).toMatchObject({ maxRetriesPerRequest: null })
    const producer = open('redis://db.local', 'producer')
    expect(producer.options).toMatchObject({ port: 6379, maxRetriesPerRequest: 1 })
    worker.disconnect()
    producer.disconnect()
  })

  it('is refused when it is invalid, with an error that does not contain the password', () => {
    const url = 'redis://u:secret@a:1,nonsense'
    expect(() => open(url, 'worker')).toThrow('Redis URL 2 must have the form')
    expect(() => open(url, 'worker')).not.toThrow('secret')
  })

  it.each([
    'redis://127.0.0.1:1,redis://127.0.0.1:2',
    'redis+cluster://127.0.0.1:1,127.0.0.1:2',
    'redis+cluster://127.0.0.1:1',
  ])('names a cluster: %s', (redisUrl) => {
    const client = redisClient({ redisUrl, random: systemRandom, redisOptions: { lazyConnect: true } }, 'worker')
    client.on('error', () => {})
    expect(client).toBeInstanceOf(Cluster)
    client.disconnect()
  })
})
