import { expect, test } from 'vitest'
import { changed, checkIdle } from '../../src/topology/topology-command.ts'

const from = { partitions: 256, lanes: 8 }

test('[OPS-21] a change names at least one number, and a new one', () => {
  expect(changed(from, { partitions: 512 })).toEqual({ partitions: 512, lanes: 8 })
  expect(changed(from, { lanes: 16 })).toEqual({ partitions: 256, lanes: 16 })
  expect(() => changed(from, {})).toThrow('Give the new numbers: --partitions, --lanes, or both.')
  expect(() => changed(from, { partitions: 256, lanes: 8 })).toThrow(
    'This cluster has 256 partitions in 8 lanes already.',
  )
  expect(() => changed(from, { partitions: 4 })).toThrow('4 partitions in 8 lanes: a lane without a partition')
})

test('[OPS-21] a change is refused while a node runs, and while a command waits that no sim has committed', () => {
  const row = (partition: number, lag: number) => ({ partition, owner: null, epoch: 1, lag })
  expect(() => checkIdle([{ id: 'sim-1-aa' }], [row(0, 0)])).toThrow('1 node runs: sim-1-aa. Stop the edges first')
  expect(() => checkIdle([], [row(0, 0), row(1, 2), row(2, 1)])).toThrow(
    '3 commands wait in the streams of partitions 1, 2.',
  )
  expect(() => checkIdle([], [row(0, 0)])).not.toThrow()
})
