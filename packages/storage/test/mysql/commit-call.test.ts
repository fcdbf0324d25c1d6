import { describe, expect, test } from 'vitest'
import { limits } from '../../src/limits.ts'
import { commitCall, commitStatements } from '../../src/mysql/commit-call.ts'
import type { CommitBatch } from '../../src/ports.ts'
import { commandsOf, cursorAt, journalEntry, messageOf, playerHead, snapshotOf } from '../rows.ts'

const books = { money: 1, diamonds: 2, checksum: 3, opening: false }

describe('[LANE-6] the call that commits a batch', () => {
  test('is that of one entry for one entry of a known player', () => {
    const { statement, values } = commitCall(commandsOf('ada', [2], 1))
    expect(statement).toBe('entry')
    expect(values).toHaveLength(commitStatements.entry.split('?').length - 1)
  })

  test.each<[string, Partial<CommitBatch>]>([
    ['the first entry of a player', commandsOf('ada', [1], 1)],
    ['two entries', commandsOf('ada', [2, 3], 1)],
    ['no entry', { journal: [], players: [] }],
    ['no cursor', { cursors: [] }],
    ['another watermark', { cursors: [1, 2].map((partition) => ({ partition, ...cursorAt(1) })) }],
    ['another epoch to check', { fences: [1, 2].map((partition) => ({ partition, epoch: 1 })) }],
    ['the head of another player', { players: [playerHead('bob', 2)] }],
    ['balances', { journal: [journalEntry('ada', 2, { books })] }],
    [
      'a long message',
      { journal: [journalEntry('ada', 2, { message: 'x'.repeat(limits.entryMessageLengthMax + 1) })] },
    ],
    [
      'a transfer',
      { ledger: [{ playerId: 'ada', seq: 2, line: 0, currency: 'money', debit: 'a', credit: 'b', amount: 1 }] },
    ],
    ['a job', { outbox: [{ id: 'j', queue: 'push', payload: '{}', runAt: 1 }] }],
    ['a snapshot', { snapshots: [snapshotOf('ada', 2)] }],
    ['a release', { releases: [1] }],
    ['a device token', { deviceTokens: [{ playerId: 'ada', platform: 'ios', token: 't', at: 1 }] }],
    ['a message', { messages: [messageOf('ada', 1)] }],
  ])('is the general one with %s', (_, change) => {
    expect(commitCall({ ...commandsOf('ada', [2], 1), ...change }).statement).toBe('lane')
  })
})
