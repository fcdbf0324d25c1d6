import { membership } from '@lifegrid/cluster/membership'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { describe, expect, it } from 'vitest'
import type { NodeSession } from '../src/ports.ts'

const session = (id: string, change: Partial<NodeSession> = {}): NodeSession => ({
  ...{ id, kind: 'sim', version: 1, address: '', load: 0, draining: false, startedAt: 0 },
  topology: { partitions: 8, lanes: 2 },
  ...change,
})

describe('membership', () => {
  it('[LEASE-1] after a failure of Redis no node counts as gone before all of them could register again', () => {
    const clock = manualClock()
    const members = membership(clock, 1500)
    members.observe([session('a'), session('b')])
    members.disturbed()
    expect(members.observe([]).nodes).toHaveLength(2)
    clock.advance(1400)
    expect(members.observe([session('a')]).nodes).toHaveLength(2)
    expect(members.settling()).toBe(true)
    clock.advance(100)
    expect(members.observe([session('a')]).nodes.map(({ id }) => id)).toEqual(['a'])
    expect(members.settling()).toBe(false)
  })

  it('[LEASE-1] no node counts as gone while a session of this process is missing', () => {
    const clock = manualClock()
    const members = membership(clock, 1500, () => ['me'])
    members.observe([session('a'), session('b'), session('me')])
    expect(members.observe([]).nodes).toHaveLength(3)
    clock.advance(1000)
    // The own session is back before the others.
    expect(members.observe([session('me')]).nodes).toHaveLength(3)
    clock.advance(400)
    expect(members.observe([session('a'), session('me')]).nodes).toHaveLength(3)
    clock.advance(1100)
    const view = members.observe([session('a'), session('me')])
    expect(view.nodes.map(({ id }) => id)).toEqual(['a', 'me'])
  })

  it('a drain makes a new version; a change of load alone does not', () => {
    const members = membership(manualClock(), 1500)
    const observe = (change: Partial<NodeSession>) => members.observe([session('a', change)])
    expect(observe({}).version).toBe(1)
    const busy = observe({ load: 7 })
    expect(busy.version).toBe(1)
    expect(busy.nodes[0]?.load).toBe(7)
    expect(observe({ draining: true }).version).toBe(2)
  })

  it('[MOVE-4] a pin changes the version of the membership, and a load does not', () => {
    const members = membership(manualClock(), 1500)
    const { version } = members.observe([session('a')])
    expect(members.observe([session('a', { load: 7 })]).version).toBe(version)
    const pins = [{ partition: 3, at: 1 }]
    const pinned = members.observe([session('a', { pins })])
    expect(pinned.version).toBe(version + 1)
    expect(members.observe([session('a', { pins })]).version).toBe(version + 1)
    expect(members.observe([session('a')]).version).toBe(version + 2)
  })
})
