import { membership } from '@lifegrid/cluster/membership'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { describe, expect, it } from 'vitest'
import type { NodeSession } from '../src/ports.ts'

const session = (id: string, change: Partial<NodeSession> = {}): NodeSession => ({
  ...{
    id,
    kind: 'sim',
    version: 1,
    address: '',
    load: 0,
    draining: false,
    startedAt: 0,
    topology: { partitions: 8, lanes: 2 },
  },
  ...change,
})
const seen = (id: string, connection: string) => ({ session: session(id), connection })
const nobody = new Set<string>()

describe('membership', () => {
  it('[LEASE-1] a node whose connection is missing for long enough is gone, though its record is still there', () => {
    const clock = manualClock()
    const members = membership(clock, 200, 1500)
    expect(members.observe([seen('a', 'c1')], nobody).nodes).toHaveLength(1)
    expect(members.observe([seen('a', 'c1')], new Set(['c1'])).nodes).toHaveLength(1)
    clock.advance(199)
    expect(members.observe([seen('a', 'c1')], new Set(['c1'])).nodes).toHaveLength(1)
    clock.advance(1)
    const view = members.observe([seen('a', 'c1')], new Set(['c1']))
    expect(view.nodes).toHaveLength(0)
    expect(view.version).toBe(2)
  })

  it('[LEASE-1] a node that registers again on another connection in time is not gone', () => {
    const clock = manualClock()
    const members = membership(clock, 200, 1500)
    members.observe([seen('a', 'c1')], new Set(['c1']))
    clock.advance(500)
    const view = members.observe([seen('a', 'c2')], nobody)
    expect(view).toEqual({ version: 1, nodes: [session('a')] })
  })

  it('[LEASE-1] after Redis was away nobody is held for gone before everyone could register again', () => {
    const clock = manualClock()
    const members = membership(clock, 200, 1500)
    members.observe([seen('a', 'c1'), seen('b', 'c2')], nobody)
    members.disturbed()
    expect(members.observe([], nobody).nodes).toHaveLength(2)
    clock.advance(1400)
    expect(members.observe([seen('a', 'c3')], nobody).nodes).toHaveLength(2)
    clock.advance(100)
    expect(members.observe([seen('a', 'c3')], nobody).nodes.map(({ id }) => id)).toEqual(['a'])
  })

  it('[LEASE-1] when an own session is missing, Redis has lost sessions, and nobody is held for gone', () => {
    const clock = manualClock()
    const members = membership(clock, 200, 1500, () => ['me'])
    const all = [seen('a', 'c1'), seen('b', 'c2'), seen('me', 'c3')]
    members.observe(all, nobody)
    expect(members.observe([], nobody).nodes).toHaveLength(3)
    clock.advance(1000)
    // The own session is back before the others.
    expect(members.observe([seen('me', 'c4')], nobody).nodes).toHaveLength(3)
    clock.advance(400)
    expect(members.observe([seen('a', 'c5'), seen('me', 'c4')], nobody).nodes).toHaveLength(3)
    clock.advance(1100)
    const view = members.observe([seen('a', 'c5'), seen('me', 'c4')], nobody)
    expect(view.nodes.map(({ id }) => id)).toEqual(['a', 'me'])
  })

  it('a change of load alone is no new version; a drain is', () => {
    const members = membership(manualClock(), 200, 1500)
    const observe = (change: Partial<NodeSession>) =>
      members.observe([{ session: session('a', change), connection: 'c' }], nobody)
    expect(observe({}).version).toBe(1)
    const busy = observe({ load: 7 })
    expect(busy.version).toBe(1)
    expect(busy.nodes[0]?.load).toBe(7)
    expect(observe({ draining: true }).version).toBe(2)
  })
})
