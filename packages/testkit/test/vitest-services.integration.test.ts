import { freshDatabase } from '@lifegrid/testkit/database'
import { Redis } from 'ioredis'
import { createConnection } from 'mysql2/promise'
import { describe, expect, inject, it } from 'vitest'
import '@lifegrid/testkit/vitest-services'

describe('the services of a test run', () => {
  it('include a Redis without persistence and without eviction', async () => {
    const redis = new Redis(inject('redisUrl'), { maxRetriesPerRequest: 1 })
    try {
      expect(await redis.config('GET', 'appendonly')).toEqual(['appendonly', 'no'])
      expect(await redis.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction'])
    } finally {
      redis.disconnect()
    }
  })

  it('give a test an empty database of its own, which a drop removes', async () => {
    const one = await freshDatabase(inject('mysqlUrl'))
    const two = await freshDatabase(inject('mysqlUrl'))
    expect(one.name).not.toBe(two.name)
    const connection = await createConnection({ uri: one.url })
    try {
      await connection.query('CREATE TABLE t (id INT PRIMARY KEY) ENGINE=InnoDB')
      const [tables] = await connection.query('SHOW TABLES')
      expect(tables).toHaveLength(1)
      const [others] = await connection.query(`SHOW TABLES FROM ${two.name}`)
      expect(others).toEqual([])
      await one.drop()
      await expect(connection.query('SELECT * FROM t')).rejects.toThrow(/exist|Unknown database/)
    } finally {
      await connection.end()
      await two.drop()
    }
  })

  it('deny the application’s user everything outside its own databases', async () => {
    const connection = await createConnection({ uri: inject('mysqlUrl') })
    try {
      await expect(connection.query('SELECT * FROM mysql.global_priv')).rejects.toThrow(/denied/)
      await expect(connection.query('CREATE DATABASE somebody_elses')).rejects.toThrow(/denied/)
    } finally {
      await connection.end()
    }
  })
})
