import { keys, sessionPrefix } from '@lifegrid/cluster/keys'
import { compareStreamIds, nextStreamId } from '@lifegrid/cluster/stream-id'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

/** The part of a key that Redis Cluster hashes: https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/#hash-tags */
const tagOf = (key: string): string => /^[^{]*\{([^}]+)\}/.exec(key)?.[1] ?? key

describe('keys', () => {
  it('[CMD-4] all keys of a lane have its hash tag, for all names', () => {
    fc.assert(
      fc.property(fc.nat(64), fc.nat(4096), fc.string(), (lane, partition, name) => {
        const tags = [keys.commands(lane, partition), keys.rateLimit(lane, name), keys.nudge(lane, name)].map(tagOf)
        expect(new Set(tags)).toEqual(new Set([`l${lane}`]))
      }),
    )
  })

  it('[LEASE-1] all sessions have the hash tag of their list', () => {
    expect(tagOf(keys.session('sim-{1}'))).toBe(tagOf(keys.sessions))
    expect(tagOf(keys.time)).toBe(tagOf(keys.sessions))
    expect(keys.session('x')).toBe(`${sessionPrefix}x`)
  })
})

describe('stream ids', () => {
  it('are compared as numbers', () => {
    expect(compareStreamIds('999-0', '1000-0')).toBeLessThan(0)
    expect(compareStreamIds('5-10', '5-9')).toBeGreaterThan(0)
    expect(compareStreamIds('0', '0-0')).toBe(0)
    expect(nextStreamId('5-9')).toBe('5-10')
    expect(() => compareStreamIds('5', 'five')).toThrow('a stream id is ms-seq')
  })
})
