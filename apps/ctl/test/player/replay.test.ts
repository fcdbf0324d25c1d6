import { encode } from '@lifegrid/engine/codec/codec'
import type { Checkpoint } from '@lifegrid/storage/retention/ports'
import { describe, expect, test } from 'vitest'
import { endOf, type PlayerRecord, pointOf, recordOf, replayTo } from '../../src/player/replay.ts'
import { ada, context, hour, life, lived, start } from './lived-life.ts'

describe('replaying a record', () => {
  test('[ENG-2] the journal alone, and a snapshot with the journal after it, rebuild the life that wrote them', () => {
    const { record, hashes } = life()
    const replayed = replayTo(record, endOf(record), context)
    expect(replayed.hash).toBe(hashes.at(-1))
    expect(replayed.fromSnapshot).toEqual({ seq: 4, hash: replayed.hash })
  })

  test('can continue from the last command to any later moment', () => {
    const { record } = life()
    const end = endOf(record)
    const before = replayTo(record, end, context)
    const after = replayTo(record, { ...end, at: end.at + 10_000 }, context)
    // Speed 1000 plays five game minutes a second.
    expect(after.minute).toBe(before.minute + 50)
    expect(after.fromSnapshot?.hash).toBe(after.hash)
  })

  test('can stop at any earlier game time', () => {
    const { record, hashes } = life()
    const now = start + 100 * hour
    const first = replayTo(record, pointOf(record, '900', now, context), context)
    expect(first).toMatchObject({ minute: 900, seq: 3, at: start + 1000 + hour / 2, fromSnapshot: null })
    expect(first.life.stopped).toBe(false)
    const born = new Date(replayTo(record, { seq: 3, at: start + 1000 }, context).life.birthDay * 24 * hour)
    const asDate = pointOf(record, `${born.toISOString().slice(0, 10)}T15:00`, now, context)
    expect(replayTo(record, asDate, context).hash).toBe(first.hash)
    // The clock stood at this minute for an hour. Everything that happened in that hour is included.
    expect(pointOf(record, '1800', now, context).seq).toBe(5)
    expect(hashes).toHaveLength(6)
  })

  test('throws when the life has not reached the time, and when the time is invalid', () => {
    const { record } = life()
    const now = endOf(record).at
    expect(() => pointOf(record, '999999', now, context)).toThrow(/has reached minute 3600/)
    expect(() => pointOf(record, 'yesterday', now, context)).toThrow(/is not a game time/)
    expect(() => pointOf(record, '2031-02-30', now, context)).toThrow(/has no 2031-02-30/)
    expect(() => pointOf(record, '1800-01-01', now, context)).toThrow(/before the birth of this life/)
  })

  test('counts game time in the current life, not in earlier ones', () => {
    const { record } = lived(
      [
        [0, 'sys.connect', { edge: 'e', connection: 'c' }],
        [1000, 'characterSetup', ada],
        [1000 + hour, 'restart', null],
        [1000 + hour, 'characterSetup', { ...ada, firstname: 'Bea' }],
      ],
      0,
    )
    const point = pointOf(record, '10', start + 100 * hour, context)
    const { life: second, minute } = replayTo(record, point, context)
    expect([second.firstname, second.index, minute]).toEqual(['Bea', 1, 10])
  })

  /** The record of a life whose journal was trimmed behind an entry. */
  const trimmed = (behind: number, change: Partial<Checkpoint> = {}): PlayerRecord => {
    const { record, hashes } = life()
    const { life: then, ...point } = replayTo(record, { seq: behind, at: record.journal[behind - 1]?.at ?? 0 }, context)
    expect(point.hash).toBe(hashes[behind - 1])
    const { at, minute, hash } = point
    const data = encode(then)
    const checkpoint = { playerId: 'ada', seq: behind, at, minute, schemaVersion: then.version, hash, data, ...change }
    const journal = record.journal.map((entry) => (entry.seq <= behind ? { ...entry, message: '' } : entry))
    return recordOf({ ...record, journal, checkpoint }, context)
  }

  test('[KEEP-1] a trimmed life replays from its checkpoint, and says from where on', () => {
    const { hashes } = life()
    const record = trimmed(3)
    expect(record.journal.map(({ seq }) => seq)).toEqual([4, 5, 6])
    const replayed = replayTo(record, endOf(record), context)
    expect(replayed.hash).toBe(hashes.at(-1))
    expect(replayed.fromSnapshot).toEqual({ seq: 4, hash: replayed.hash })
    const now = start + 100 * hour
    expect(replayTo(record, pointOf(record, '900', now, context), context)).toMatchObject({ minute: 900, seq: 3 })
    const late = trimmed(5)
    expect(replayTo(late, endOf(trimmed(6)), context).hash).toBe(hashes.at(-1))
    expect(() => pointOf(late, '900', now, context)).toThrow(
      /^The journal of this life was trimmed: it can be replayed from after entry 5 on, which was at game minute 1800, 2030-01-01T02:00:01/,
    )
    expect(() => replayTo(late, { seq: 2, at: start }, context)).toThrow(/can be replayed from after entry 5 on/)
  })

  test('[KEEP-1] a checkpoint that is not the life that was verified is not believed', () => {
    expect(() => trimmed(3, { hash: '0'.repeat(64) })).toThrow(/The checkpoint after entry 3 is damaged/)
  })

  test('throws when the record does not replay', () => {
    const { record } = life()
    const journal = record.journal.map((entry) => (entry.seq === 3 ? { ...entry, type: 'neverHeardOf' } : entry))
    expect(() => replayTo({ ...record, journal }, endOf(record), context)).toThrow(
      /^The record cannot be replayed exactly: \[ENG-2\] Entry 3/,
    )
  })
})
