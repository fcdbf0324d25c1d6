import { assign, capacityOf, eligible, firstChoice, type RingNode } from '@lifegrid/cluster/ring'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NodeSession } from '../src/ports.ts'

const ring = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 24 })
  .map((ids): RingNode[] => ids.map((id) => ({ id, version: 1 })))
const partitions = fc.integer({ min: 1, max: 300 })

/** The partitions that did not get their first choice. */
function spilled(assignment: ReadonlyMap<number, string>, nodes: readonly RingNode[]): Set<number> {
  return new Set(
    [...assignment].flatMap(([partition, id]) => (firstChoice(partition, nodes) === id ? [] : [partition])),
  )
}

describe('assign', () => {
  it('[RING-1] every sim computes the same assignment, in any order of the nodes', () => {
    fc.assert(
      fc.property(ring, partitions, fc.infiniteStream(fc.nat()), (nodes, count, keys) => {
        const shuffled = nodes.map((node) => ({ node, key: keys.next().value as number }))
        shuffled.sort((a, b) => a.key - b.key)
        const other = assign(
          count,
          shuffled.map(({ node }) => node),
        )
        expect(other).toEqual(assign(count, nodes))
      }),
    )
  })

  it('[RING-1] every partition has an owner, and no node carries more than the bound', () => {
    fc.assert(
      fc.property(ring, partitions, (nodes, count) => {
        const assignment = assign(count, nodes)
        expect(assignment.size).toBe(count)
        for (const { id } of nodes) {
          const carried = [...assignment.values()].filter((owner) => owner === id).length
          expect(carried).toBeLessThanOrEqual(capacityOf(count, nodes.length))
        }
      }),
    )
  })

  it('[RING-1] when a node comes, a partition moves only to it, unless it lacks its first choice before or after', () => {
    fc.assert(
      fc.property(ring, partitions, (nodes, count) => {
        fc.pre(nodes.length > 1)
        const without = nodes.slice(1)
        const before = assign(count, without)
        const after = assign(count, nodes)
        const [spiltBefore, spiltAfter] = [spilled(before, without), spilled(after, nodes)]
        // The same comparison in reverse is a node that leaves.
        for (const [partition, owner] of after) {
          if (owner === before.get(partition) || owner === nodes[0]?.id) continue
          expect(spiltBefore.has(partition) || spiltAfter.has(partition)).toBe(true)
        }
      }),
    )
  })

  it('[RING-1] adding or removing one of N nodes moves about 1/N of the partitions', () => {
    for (const size of [2, 3, 4, 6, 8, 12, 16]) {
      let moved = 0
      const rounds = 40
      for (let round = 0; round < rounds; round++) {
        const nodes = Array.from({ length: size }, (_, i) => ({ id: `sim-${round}-${i}`, version: 1 }))
        const before = assign(256, nodes.slice(1))
        for (const [partition, owner] of assign(256, nodes)) if (before.get(partition) !== owner) moved++
      }
      const share = moved / (rounds * 256)
      expect(share).toBeGreaterThan(0.8 / size)
      // In addition to these, only spilled partitions move: less than a tenth of all, with at least 16 partitions a node.
      expect(share).toBeLessThan(1 / size + 0.1)
    }
  })

  it('[MOVE-2] a draining node is never given partitions, and when all drain, no node is given any', () => {
    const node = (id: string, kind: NodeSession['kind'], draining: boolean): NodeSession => ({
      ...{ id, kind, version: 1, address: '', load: 0, draining, startedAt: 0, topology: { partitions: 8, lanes: 2 } },
    })
    const nodes = [
      node('a', 'sim', true),
      node('b', 'sim', false),
      node('c', 'edge', false),
      node('d', 'worker', false),
    ]
    const assignment = assign(64, eligible({ version: 1, nodes }))
    expect(new Set(assignment.values())).toEqual(new Set(['b']))
    expect(assign(64, eligible({ version: 1, nodes: nodes.filter(({ id }) => id !== 'b') })).size).toBe(0)
  })

  it('[MOVE-3] state of a newer version is not given to a node of an older one', () => {
    const nodes = [
      { id: 'old-1', version: 1 },
      { id: 'old-2', version: 1 },
      { id: 'old-3', version: 1 },
      { id: 'new', version: 2 },
    ]
    const half = assign(64, nodes, { stateVersion: (partition) => (partition < 32 ? 2 : 1) })
    expect(half.size).toBe(64)
    for (const [partition, owner] of half) if (partition < 32) expect(owner).toBe('new')
    const nobody = assign(64, nodes, { stateVersion: () => 3 })
    expect(nobody.size).toBe(0)
  })

  it('[MOVE-4] a pin moves its own partition and no other one, and the later of two pins counts', () => {
    const nodes = ['a', 'b', 'c'].map((id) => ({ id, version: 1 }))
    const before = assign(64, nodes)
    const moving = [...before].flatMap(([partition, owner]) => (owner === 'c' ? [] : [partition]))
    // More than the bound allows, and one partition that does not exist.
    const pins = [...moving, 64].map((partition) => ({ partition, at: 5 }))
    const pinned = (a: { partition: number; at: number }[]) =>
      assign(64, [{ id: 'a', version: 1, pins: a }, nodes[1], { id: 'c', version: 1, pins }] as RingNode[])
    expect(new Set(pinned([]).values())).toEqual(new Set(['c']))
    expect(pinned([]).size).toBe(64)
    const contested = moving[0] as number
    expect(pinned([{ partition: contested, at: 4 }]).get(contested)).toBe('c')
    expect(pinned([{ partition: contested, at: 6 }]).get(contested)).toBe('a')
    expect(pinned([{ partition: contested, at: 5 }]).get(contested)).toBe('a')
  })

  it('[MOVE-4] a pin to a node that is gone, drains or is too old does nothing', () => {
    const sim = (id: string, change: Partial<NodeSession> = {}): NodeSession => ({
      ...{ id, kind: 'sim', version: 2, address: '', load: 0, draining: false, startedAt: 0 },
      topology: { partitions: 8, lanes: 2 },
      ...change,
    })
    const pins = [{ partition: 3, at: 1 }]
    const others = [sim('b'), sim('c')]
    const without = assign(8, others)
    expect(assign(8, eligible({ version: 1, nodes: [...others, sim('a', { pins, draining: true })] }))).toEqual(without)
    const old = (held: NodeSession['pins']): ReadonlyMap<number, string> =>
      assign(8, [...others, sim('a', { ...(held && { pins: held }), version: 1 })], { stateVersion: () => 2 })
    expect(old(pins)).toEqual(old(undefined))
  })

  it('refuses invalid arguments', () => {
    expect(() => assign(0, [])).toThrow('the number of partitions is a positive integer')
    const twice = [
      { id: 'a', version: 1 },
      { id: 'a', version: 2 },
    ]
    expect(() => assign(4, twice)).toThrow('a node is in the ring once')
  })
})
