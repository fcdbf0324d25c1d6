import type { NodeSession } from '@lifegrid/cluster/ports'
import { describe, expect, test } from 'vitest'
import { nodeRows, nodesText, partitionRows, partitionsText } from '../../src/cluster/members.ts'
import { isWanted } from '../../src/cluster/members-command.ts'
import { sortedNodes } from '../../src/cluster/status.ts'

const node = (id: string, kind: NodeSession['kind'], change: Partial<NodeSession> = {}): NodeSession => ({
  id,
  kind,
  version: 7,
  address: 'http://127.0.0.1:9000',
  load: 3,
  draining: false,
  startedAt: 0,
  topology: { partitions: 4, lanes: 2 },
  ...change,
})

const nodes = [node('sim-north-2-ab12', 'sim'), node('edge-1-cd34', 'edge', { draining: true })]
const owners = [
  { partition: 0, epoch: 4, owner: 'sim-north-2-ab12', lag: 0 },
  { partition: 1, epoch: 2, owner: 'sim-gone-ef56', lag: 12 },
  { partition: 2, epoch: 1, owner: null, lag: 0 },
  { partition: 3, epoch: 9, owner: 'sim-north-2-ab12', lag: 1 },
]

describe('lifegrid nodes', () => {
  const rows = nodeRows(sortedNodes({ version: 1, nodes }), owners)

  test('[OPS-1] shows each node by its name, and how many partitions the record says that it owns', () => {
    expect(rows.map(({ name, session, partitions }) => [name, session, partitions])).toEqual([
      ['1', 'edge-1-cd34', 0],
      ['north-2', 'sim-north-2-ab12', 2],
    ])
    expect(rows[0]).not.toHaveProperty('topology')
  })

  test('prints a table', () => {
    const lines = nodesText(rows).split('\n')
    expect(lines[1]).toMatch(/^1 +edge +edge-1-cd34 +http:\/\/127\.0\.0\.1:9000 +– +3 +– +draining$/)
    expect(lines[2]).toMatch(/^north-2 +sim +sim-north-2-ab12 +http:\/\/127\.0\.0\.1:9000 +v7 +3 +2 +up$/)
    expect(nodesText([])).toBe('No node is running.')
  })
})

describe('lifegrid partitions', () => {
  const rows = partitionRows(owners, nodes, 2)

  test('[OPS-1] shows owner, epoch and lane of each partition, and which have no running owner', () => {
    expect(rows.map(({ partition, lane, isServed }) => [partition, lane, isServed])).toEqual([
      [0, 0, true],
      [1, 1, false],
      [2, 0, false],
      [3, 1, true],
    ])
    const lines = partitionsText(rows).split('\n')
    expect(lines[1]).toMatch(/^0 +0 +sim-north-2-ab12 +4 +0 +–$/)
    expect(lines[2]).toMatch(/^1 +1 +sim-gone-ef56 \(gone\) +2 +12 +–$/)
    expect(lines[3]).toMatch(/^2 +0 +\(none\) +1 +0 +–$/)
  })

  test('can be limited to a node, to a lane, and to those without a running owner', () => {
    const wanted = (options: Parameters<typeof isWanted>[1]): number[] =>
      rows.filter((row) => isWanted(row, options)).map(({ partition }) => partition)
    expect(wanted({ owner: undefined })).toEqual([0, 1, 2, 3])
    expect(wanted({ owner: 'sim-north-2-ab12' })).toEqual([0, 3])
    expect(wanted({ owner: undefined, lane: 1 })).toEqual([1, 3])
    expect(wanted({ owner: undefined, unserved: true })).toEqual([1, 2])
    expect(wanted({ owner: undefined, lane: 1, unserved: true })).toEqual([1])
  })
})
