import { join } from 'node:path'
import { type Reaper, startReaper } from '@lifegrid/local/process/reaper'
import { startMysql } from '@lifegrid/local/services/mysql'
import { startRedis } from '@lifegrid/local/services/redis'
import { startRedisCluster } from '@lifegrid/local/services/redis-cluster'
import { dataFolder } from '@lifegrid/testkit/data-folder'
import { Cluster, Redis } from 'ioredis'
import { createConnection } from 'mysql2/promise'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let folder: string
let reaper: Reaper

beforeAll(async () => {
  // Paths with spaces, quotes, brackets and letters beyond ASCII work everywhere.
  const whole = await dataFolder('local')
  folder = join(whole, `a "b" 'c' [d] {e} \\f $g é日 #%20`)
  reaper = startReaper(whole)
})

afterAll(async () => {
  // Kills the services of failed tests too.
  await reaper.reap()
})

async function withRedis<T>(url: string, use: (client: Redis) => Promise<T>): Promise<T> {
  const client = new Redis(url)
  // A refused password also emits an event. The tests look at the rejected command.
  client.on('error', () => {})
  try {
    return await use(client)
  } finally {
    client.disconnect()
  }
}

async function sql(uri: string, statement: string): Promise<unknown> {
  const connection = await createConnection({ uri })
  try {
    const [rows] = await connection.query(statement)
    return rows
  } finally {
    await connection.end()
  }
}

describe('a started Redis', () => {
  it('keeps its data and port through a clean restart when durable, and requires its password', async () => {
    const redis = await startRedis({ folder: join(folder, 'durable'), durable: true, password: 'secret', reaper })
    const { port, pid } = redis
    await withRedis(redis.url, (client) => client.set('life', 'goes on'))
    await redis.restart()
    expect(redis.port).toBe(port)
    expect(redis.pid).not.toBe(pid)
    expect(await withRedis(redis.url, (client) => client.get('life'))).toBe('goes on')
    await expect(withRedis(`redis://127.0.0.1:${port}`, (client) => client.get('life'))).rejects.toThrow(/NOAUTH/)
    await redis.discard()
    expect(redis.running).toBe(false)
  })

  it('can be restarted without data after SIGKILL', async () => {
    const redis = await startRedis({ folder: join(folder, 'empty'), durable: true, reaper })
    await withRedis(redis.url, (client) => client.set('a', '1'))
    await redis.kill('SIGKILL')
    expect(redis.running).toBe(false)
    await redis.restart({ empty: true })
    expect(await withRedis(redis.url, (client) => client.dbsize())).toBe(0)
    await redis.discard()
  })

  it('reports the reason when it cannot start', async () => {
    const config = ['no-such-directive yes']
    await expect(startRedis({ folder: join(folder, 'broken'), config, reaper })).rejects.toThrow(/no-such-directive/)
  })
})

describe('a started MySQL', () => {
  it('keeps committed data, its password and its port through SIGKILL', async () => {
    const mysql = await startMysql({ folder: join(folder, 'mysql'), durable: false, reaper })
    const { url } = mysql
    await sql(url, 'CREATE TABLE life (id INT PRIMARY KEY) ENGINE=InnoDB')
    await sql(url, 'INSERT INTO life VALUES (7)')
    await mysql.kill('SIGKILL')
    await expect(sql(url, 'SELECT 1')).rejects.toThrow()
    await mysql.restart()
    expect(mysql.url).toBe(url)
    expect(await sql(url, 'SELECT id FROM life')).toEqual([{ id: 7 }])
    const root = url.replace(/\/\/lifegrid:[^@]*@/, '//root@')
    await expect(sql(root, 'SELECT 1')).rejects.toThrow(/denied/)
    await mysql.discard()
  })

  it('flushes every commit to disk when durable, which is the default', async () => {
    const mysql = await startMysql({ folder: join(folder, 'mysql-durable'), reaper })
    const flush = await sql(mysql.url, 'SELECT @@innodb_flush_log_at_trx_commit AS flush')
    expect(flush).toEqual([{ flush: 1 }])
    await mysql.discard()
  })
})

describe('a started Redis Cluster', () => {
  it('distributes the slots over three masters', async () => {
    const cluster = await startRedisCluster({ folder: join(folder, 'cluster'), reaper })
    const client = new Cluster(cluster.nodes.map(({ host, port }) => ({ host, port })))
    try {
      for (let i = 0; i < 30; i++) await client.set(`{${i}}:key`, `${i}`)
      const sizes = await Promise.all(client.nodes('master').map((node) => node.dbsize()))
      expect(sizes).toHaveLength(3)
      expect(sizes.every((size) => size > 0)).toBe(true)
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(30)
      const refused = await withRedis(cluster.nodes[0]?.url ?? '', (one) =>
        Promise.allSettled(Array.from({ length: 30 }, (_, i) => one.get(`{${i}}:key`))),
      )
      expect(refused.some((result) => result.status === 'rejected' && /MOVED/.test(String(result.reason)))).toBe(true)
    } finally {
      client.disconnect()
      await cluster.discard()
    }
  })
})
