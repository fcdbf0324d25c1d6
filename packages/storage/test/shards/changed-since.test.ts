import { expect, test } from 'vitest'
import { changedSince } from '../../src/shards/move/changed-since.ts'
import { isCopiedAhead } from '../../src/shards/move/move-range.ts'
import type { ShardMove } from '../../src/shards/shard-map.ts'

const mark = (text: string, lastSeq = 0) => ({ text, lastSeq })
const here = new Map([
  ['same', mark('2 2', 2)],
  ['later', mark('4 4', 4)],
  ['born', mark('1 1', 1)],
])
const there = new Map([
  ['same', mark('2 2', 2)],
  ['later', mark('2 2', 2)],
  ['removed', mark('3 3', 3)],
])
const ids = ['same', 'later', 'born', 'removed', 'none']

test('[SHARD-12] of a table that is only added to, the pause copies what came after the last copied row, of the lives that have changed', () => {
  expect(changedSince({ table: 'journal', appended: true }, ids, here, there)).toEqual({
    lives: ['later', 'born', 'removed'],
    added: {
      where: [1, 2, 3].map(() => '(t.player_id = ? AND t.seq > ?)').join(' OR '),
      values: ['later', 2, 'born', -1, 'removed', 3],
    },
  })
  expect(changedSince({ table: 'journal', appended: true }, ids, here, here).lives).toEqual([])
})

test('[SHARD-12] of another table, the lives that have changed are replaced', () => {
  expect(changedSince({ table: 'snapshot' }, ids, here, there)).toEqual({ lives: ['later', 'born', 'removed'] })
})

test('[SHARD-12] a copy that was not made ahead in this very move is made in the pause', () => {
  const move: ShardMove = { first: 0, last: 7, from: 0, to: 1, step: 'fenced' }
  expect([isCopiedAhead(move), isCopiedAhead({ copiedAhead: true })]).toEqual([false, true])
})
