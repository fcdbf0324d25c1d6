import { followMaster, isWrongServer } from '@lifegrid/base/redis-failover'
import { systemRandom } from '@lifegrid/base/system-random'
import { describe, expect, it } from 'vitest'

describe('a Redis that is not the master', () => {
  it.each([
    "READONLY You can't write against a read only replica.",
    "READONLY You can't write against a read only replica. script: 5b3e, on @user_script:1.",
    "ERR Error running script (call to f_5b3e): @user_script:1: -READONLY You can't write against a read only replica.",
    'LOADING Redis is loading the dataset in memory',
    "MASTERDOWN Link with MASTER is down and replica-serve-stale-data is set to 'no'.",
    'NOREPLICAS Not enough good replicas to write.',
    'UNBLOCKED force unblock from blocking operation, instance state changed (master -> replica?)',
  ])('[REDIS-1] is recognised by its error: %s', (message) => {
    expect(isWrongServer(new Error(message))).toBe(true)
  })

  it.each([
    "OOM command not allowed when used memory > 'maxmemory'.",
    'WRONGTYPE Operation against a key holding the wrong kind of value',
    'ERR unknown command READONLYISH',
    'Connection is closed.',
  ])('is not meant by: %s', (message) => {
    expect(isWrongServer(new Error(message))).toBe(false)
    expect(isWrongServer(message)).toBe(false)
  })

  it('[REDIS-1] is left, and is given time for its failover', () => {
    const options = { random: systemRandom, baseMs: 50, capMs: 1000 }
    const client = followMaster({ ...options, resend: false })
    expect(client.reconnectOnError(new Error('READONLY x'))).toBe(1)
    expect(client.retryStrategy(1)).toBeGreaterThanOrEqual(200)
    expect(client.retryStrategy(1)).toBeLessThan(200)
    expect(client.reconnectOnError(new Error('OOM x'))).toBe(false)
    expect(followMaster({ ...options, resend: true }).reconnectOnError(new Error('LOADING x'))).toBe(2)
  })
})
