import type { NodeSession } from '@lifegrid/cluster/ports'
import { scriptLibrary } from '@lifegrid/cluster/redis/script-library'
import type { RedisFacts } from '@lifegrid/cluster/redis/server-facts'
import { describe, expect, it } from 'vitest'
import { checkClocks } from '../../src/doctor/check-clocks.ts'
import { checkMysql } from '../../src/doctor/check-mysql.ts'
import { checkNodes } from '../../src/doctor/check-nodes.ts'
import { checkRedis, checkScripts } from '../../src/doctor/check-redis.ts'
import { findingsText } from '../../src/doctor/finding.ts'

const goodRedis = {
  redis_version: '7.0.15',
  role: 'master',
  used_memory: '10',
  maxmemory: '100',
  maxmemory_policy: 'noeviction',
  aof_enabled: '1',
}
const redis = (change: Partial<typeof goodRedis> = {}, other: Partial<RedisFacts> = {}) =>
  checkRedis({
    address: '10.0.0.7:6379',
    info: new Map(Object.entries({ ...goodRedis, ...change })),
    now: 0,
    isOpen: false,
    ...other,
  })

const goodMysql = {
  read_only: 'OFF',
  max_allowed_packet: '16777216',
  innodb_flush_log_at_trx_commit: '1',
  log_bin: 'OFF',
  max_connections: '200',
}
const mysql = (change: Partial<Record<string, string>> = {}, version = '8.4.6', notMigrated?: string) =>
  checkMysql(
    {
      version,
      notMigrated,
      variables: new Map(Object.entries({ ...goodMysql, ...change }) as [string, string][]),
      now: 0,
    },
    100,
  )

describe('the doctor', () => {
  it('[REDIS-2] finds every setting of Redis that may lose something', () => {
    expect(redis()).toMatchObject([{ level: 'ok' }])
    expect(redis({ redis_version: '6.2.7' })).toMatchObject([{ level: 'wrong', mend: 'Use version 7.0 or later.' }])
    expect(redis({ role: 'slave' })).toMatchObject([{ level: 'wrong', says: '10.0.0.7:6379 is a replica.' }])
    expect(redis({ maxmemory_policy: 'allkeys-lru' })).toMatchObject([{ level: 'wrong', mend: 'Set noeviction.' }])
    expect(redis({ maxmemory: '0' })).toMatchObject([{ level: 'warning', mend: 'Set maxmemory.' }])
    expect(redis({ used_memory: '90' })).toMatchObject([{ says: '10.0.0.7:6379 uses 90 % of its maxmemory.' }])
    expect(redis({ aof_enabled: '0' })).toMatchObject([{ level: 'warning', mend: 'Set appendonly yes.' }])
  })

  it('finds every setting of MySQL that may lose something', () => {
    expect(mysql()).toMatchObject([{ level: 'ok' }])
    expect(mysql({}, '10.11.2-MariaDB')).toMatchObject([{ level: 'ok' }])
    expect(mysql({}, '5.7.44')).toMatchObject([{ level: 'wrong', mend: 'Use version 8.4 or later.' }])
    expect(mysql({}, '8.4.6', 'The database is empty.')).toMatchObject([{ mend: 'Run `lifegrid migrate`.' }])
    expect(mysql({ read_only: 'ON' })).toMatchObject([{ level: 'wrong', says: 'The server is read-only.' }])
    expect(mysql({ max_allowed_packet: '1048576' })).toMatchObject([{ level: 'wrong' }])
    expect(mysql({ innodb_flush_log_at_trx_commit: '2' })).toMatchObject([{ level: 'warning', mend: 'Set it to 1.' }])
    expect(mysql({ log_bin: 'ON', sync_binlog: '0' })).toMatchObject([{ level: 'warning' }])
    expect(mysql({ max_connections: '105' })).toMatchObject([{ says: expect.stringContaining('100 connections') }])
  })

  it('compares clocks', () => {
    expect(checkClocks([{ of: 'a', shown: 5_000, here: 4_500 }])).toMatchObject([{ level: 'ok' }])
    const [found] = checkClocks([
      { of: 'a', shown: 5_000, here: 5_000 },
      { of: 'b', shown: 3_000, here: 5_000 },
    ])
    expect(found?.says).toBe("The clock of b is 2000 ms behind this machine's.")
  })

  it('finds roles without a node, troubles, and an upgrade that is not finished', () => {
    const node = (kind: NodeSession['kind'], version = 1): NodeSession => ({
      ...{ id: `${kind}-${version}`, kind, version, address: '', load: 0, draining: false, startedAt: 0 },
      topology: { partitions: 256, lanes: 8 },
    })
    expect(checkNodes([node('edge'), node('sim'), node('worker')], [])).toMatchObject([{ level: 'ok' }])
    expect(checkNodes([node('edge'), node('sim')], [])).toMatchObject([{ level: 'wrong', says: 'There is no worker.' }])
    const all = [node('edge'), node('sim'), node('sim', 2), node('worker')]
    const found = checkNodes(all, [{ node: 'sim-1', troubles: ['Lane 3 has not been able to commit for 12 s.'] }])
    expect(found.map(({ says }) => says)).toEqual([
      'sim-1: Lane 3 has not been able to commit for 12 s.',
      'The sims read 2 versions of lives: 1, 2.',
    ])
  })

  it('says what is wrong first, and what to do about it', () => {
    const text = findingsText([
      { about: 'MySQL', level: 'ok', says: 'version 8.4.6, migrated' },
      { about: 'Redis', level: 'wrong', says: '10.0.0.7:6379 is a replica.', mend: 'Go to the master.' },
    ])
    expect(text).toBe(
      'WRONG    Redis: 10.0.0.7:6379 is a replica.\n         Go to the master.\nok       MySQL: version 8.4.6, migrated',
    )
  })
})

it('a Redis that asks nobody for a password is wrong, except on the machine itself', () => {
  expect(redis({}, { isOpen: true })).toMatchObject([
    { level: 'wrong', says: '10.0.0.7:6379 lets in whoever reaches it: no password is needed.' },
  ])
  for (const address of ['127.0.0.1:7000', 'localhost:7000', '::1:7000', '::ffff:127.0.0.1:7000'])
    expect(redis({}, { isOpen: true, address })).toMatchObject([{ level: 'ok' }])
})

it('[REDIS-3] names the scripts that other releases have left in a Redis', () => {
  const check = (libraries?: string[]) =>
    checkScripts({ address: 'r:6379', info: new Map(), now: 0, isOpen: false, libraries })
  expect(check([scriptLibrary.name])).toEqual([])
  expect(check()).toEqual([])
  expect(check(['lifegrid_2', scriptLibrary.name, 'lifegrid_1'])).toMatchObject([
    { level: 'ok', says: 'r:6379 has the scripts of other releases too: lifegrid_1 lifegrid_2' },
  ])
})
