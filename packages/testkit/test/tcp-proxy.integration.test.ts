import { startTcpProxy, type TcpProxy } from '@lifegrid/testkit/tcp-proxy'
import { Redis } from 'ioredis'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import '@lifegrid/testkit/vitest-services'

describe('the TCP proxy', () => {
  let proxy: TcpProxy
  let redis: Redis

  beforeEach(async () => {
    proxy = await startTcpProxy({ port: Number(new URL(inject('redisUrl')).port) })
    redis = new Redis({ host: proxy.host, port: proxy.port, retryStrategy: () => null, maxRetriesPerRequest: 0 })
    redis.on('error', () => {})
  })

  afterEach(async () => {
    redis.disconnect()
    await proxy.close()
  })

  it('passes all data on, in order', async () => {
    const answers = await Promise.all(Array.from({ length: 200 }, (_, i) => redis.echo(`${i}`)))
    expect(answers).toEqual(Array.from({ length: 200 }, (_, i) => `${i}`))
    const long = 'x'.repeat(1_000_000)
    expect(await redis.echo(long)).toBe(long)
    expect(proxy.connections).toBe(1)
  })

  it('holds what is sent while frozen, and delivers it on resume', async () => {
    await redis.ping()
    proxy.freeze()
    let answered = false
    const answer = redis.echo('late').then((text) => {
      answered = true
      return text
    })
    // Redis answers a second client meanwhile, which shows that the proxy holds the first one.
    const direct = new Redis(inject('redisUrl'))
    await direct.ping()
    direct.disconnect()
    expect(answered).toBe(false)
    proxy.resume()
    expect(await answer).toBe('late')
  })

  it('keeps the order of pieces under a delay', async () => {
    proxy.delay(30)
    const slow = redis.echo('1')
    proxy.delay(5)
    expect(await Promise.all([slow, redis.echo('2'), redis.echo('3')])).toEqual(['1', '2', '3'])
  })

  it('cuts connections: the command in flight fails and the connection is closed', async () => {
    await redis.ping()
    proxy.freeze()
    const lost = redis.ping()
    proxy.cut()
    await expect(lost).rejects.toThrow()
    expect(proxy.connections).toBe(0)
  })

  it('refuses new connections until it resumes', async () => {
    await redis.ping()
    proxy.refuse()
    const late = new Redis({ host: proxy.host, port: proxy.port, lazyConnect: true, retryStrategy: () => null })
    late.on('error', () => {})
    await expect(late.connect()).rejects.toThrow()
    proxy.resume()
    await late.connect()
    expect(await late.ping()).toBe('PONG')
    late.disconnect()
  })
})
