import type { NodeSession } from '@lifegrid/cluster/ports'
import { expect, test } from 'vitest'
import { partitionRows } from '../../src/cluster/members.ts'
import { holders, moveOf } from '../../src/cluster/move-command.ts'

const node = (id: string, change: Partial<NodeSession> = {}): NodeSession => ({
  ...{ id, kind: 'sim', version: 7, address: 'http://127.0.0.1:9000', load: 3, draining: false, startedAt: 0 },
  topology: { partitions: 2, lanes: 1 },
  ...change,
})

const pins = [{ partition: 1, at: 5 }]
const one = node('sim-1-aa')
const two = node('sim-2-bb', { pins })
const nodes = [one, two, node('sim-3-cc', { draining: true, pins: [{ partition: 1, at: 9 }] })]
const owners = [
  { partition: 0, epoch: 4, owner: 'sim-1-aa' },
  { partition: 1, epoch: 2, owner: 'sim-2-bb' },
]

test('[OPS-20] a move names the present owner, and the sims that the partition was pinned to before', () => {
  expect(moveOf(0, two, nodes, owners)).toEqual({ partition: 0, target: two, from: 'sim-1-aa', pinnedTo: [] })
  expect(moveOf(1, one, nodes, owners).pinnedTo.map(({ id }) => id)).toEqual(['sim-2-bb', 'sim-3-cc'])
  expect(moveOf(1, two, nodes, owners).pinnedTo.map(({ id }) => id)).toEqual(['sim-3-cc'])
  expect(holders(0, nodes)).toEqual([])
})

test('[OPS-20] a move to a node that cannot own the partition is refused with the reason', () => {
  const to =
    (target: NodeSession, partition = 0) =>
    () =>
      moveOf(partition, target, [...nodes, target], owners)
  expect(to(node('edge-1', { kind: 'edge' }))).toThrow('edge-1 is not a sim. Only a sim owns partitions.')
  expect(to(node('sim-4', { draining: true }))).toThrow('sim-4 is draining, so it takes no partitions.')
  expect(to(node('sim-4', { version: 6 }))).toThrow('sim-4 reads the state of version 6, but the lives of partition 0')
  expect(to(node('sim-4', { version: 8 }))).not.toThrow()
  expect(to(one, 2)).toThrow('There is no partition 2. The partitions are 0 to 1.')
})

test('[OPS-20] lifegrid partitions shows the pins that count', () => {
  const rows = partitionRows(
    owners.map((row) => ({ ...row, lag: 0 })),
    nodes,
    1,
  )
  expect(rows.map(({ pin }) => pin)).toEqual([null, 'sim-2-bb'])
})
