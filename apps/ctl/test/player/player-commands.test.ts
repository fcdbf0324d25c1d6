import { memoryStore } from '@lifegrid/storage/memory/store'
import { noChanges, noCursor, type Store } from '@lifegrid/storage/ports'
import { beforeEach, describe, expect, test } from 'vitest'
import { lastEntries } from '../../src/player/history-command.ts'
import { journalText } from '../../src/player/journal-text.ts'
import { kick, kickedText } from '../../src/player/kick-command.ts'
import { shownJson, shownText } from '../../src/player/show-command.ts'
import { shownPlayer } from '../../src/player/shown-life.ts'
import { edgesThatListen } from './edges-that-listen.ts'
import { hour, life, start } from './lived-life.ts'

let store: Store
beforeEach(async () => {
  const { record } = life()
  const { head, snapshot } = record.stored
  store = memoryStore()
  await store.settings({ partitions: 1, lanes: 1 })
  const fences = await store.acquire([{ partition: 0, epoch: 0, owner: 'sim-a-1' }])
  const result = await store.commit(0, {
    ...noChanges,
    fences,
    journal: record.journal,
    cursors: [{ partition: 0, ...noCursor }],
    players: [{ ...head, edge: 'edge-b-2', connection: 'edge-b-2:7' }],
    snapshots: snapshot === null ? [] : [snapshot],
  })
  expect(result).toEqual({ outcome: 'committed' })
})

describe('lifegrid player show', () => {
  test('[OPS-3] shows partition, owner, connection, the life as of now, and its last commands', async () => {
    const now = start + 1000 + 3 * hour
    const shown = await shownPlayer(store, 'ada', now)
    expect(shown).toMatchObject({
      partition: { partition: 0, epoch: 1, owner: 'sim-a-1' },
      head: { headSeq: 6, connection: 'edge-b-2:7' },
      snapshotSeq: 4,
      summary: { life: 0, name: 'Ada Moreau', speed: 1000 },
    })
    expect(shown.lastCommands.map(({ type }) => type)).toEqual([
      'sys.birth',
      'sys.connect',
      'characterSetup',
      'stop',
      'start',
      'speed',
    ])
    // As in the history: messages are values, and no text in a text.
    expect(JSON.parse(shownJson(shown)).lastCommands.at(-1)).toMatchObject({ seq: 6, type: 'speed', message: 1000 })
    const text = shownText(shown)
    expect(text).toMatch(/^player {6}ada\nlife {8}0, Ada Moreau, /)
    expect(text).toContain('partition   0, owned by sim-a-1, epoch 1\n')
    expect(text).toContain('connection  connected since 2030-01-01T00:00:00.000Z through edge-b-2\n')
    expect(text).toContain('record      6 entries, a snapshot after entry 4\n')
    // Speed 1000 plays five game minutes a second.
    const later = await shownPlayer(store, 'ada', now + 10_000)
    const minuteOf = ({ summary }: typeof shown): number => ('problem' in summary ? Number.NaN : summary.minute)
    expect(minuteOf(later)).toBe(minuteOf(shown) + 50)
  })

  test('[OPS-3] shows the rest of a player whose life cannot be calculated', async () => {
    const damaged: typeof store = {
      ...store,
      async load(playerId, schemaVersionMax) {
        const stored = await store.load(playerId, schemaVersionMax)
        return stored && { ...stored, journal: stored.journal.slice(1) }
      },
    }
    const text = shownText(await shownPlayer(damaged, 'ada', start))
    expect(text).toContain('life        CANNOT BE CALCULATED: The record cannot be replayed exactly: [ENG-2]')
    expect(text).toContain('partition   0, owned by sim-a-1, epoch 1\n')
  })

  test('says that there is no such player', async () => {
    await expect(shownPlayer(store, 'bob', start)).rejects.toThrow('The database has no player bob.')
    await expect(lastEntries(store, 'bob', { last: 1 })).rejects.toThrow('The database has no player bob.')
  })
})

describe('lifegrid player history', () => {
  test('[OPS-3] prints the last entries, and those up to an earlier one', async () => {
    const seqs = async (options: { last: number; until?: number }): Promise<number[]> =>
      (await lastEntries(store, 'ada', options)).map(({ seq }) => seq)
    expect(await seqs({ last: 2 })).toEqual([5, 6])
    expect(await seqs({ last: 100 })).toEqual([1, 2, 3, 4, 5, 6])
    expect(await seqs({ last: 2, until: 4 })).toEqual([3, 4])
    expect(await seqs({ last: 2, until: 400 })).toEqual([5, 6])
    const lines = journalText(await lastEntries(store, 'ada', { last: 4 })).split('\n')
    expect(lines[1]).toMatch(/^3 +2030-01-01T00:00:01\.000Z +day 0 00:00 +1 +characterSetup +ok +\{"firstname":"Ada"/)
    expect(lines[2]).toMatch(/^4 +2030-01-01T01:00:01\.000Z +day 1 06:00 +1 +stop +ok +–$/)
  })

  test('marks removed messages, shortens long ones, and prints no control characters', async () => {
    const [entry] = await lastEntries(store, 'ada', { last: 1 })
    if (entry === undefined) throw new Error('There is an entry.')
    const shown = (message: string): string => journalText([{ ...entry, message }]).split('\n')[1] ?? ''
    expect(shown('')).toMatch(/ok +\(removed\)$/)
    expect(shown(`"${'x'.repeat(100)}"`)).toMatch(/ok +"x{58}…$/)
    expect(shown('"a\u009bb\u202ec"')).toMatch(/ok +"a\\u009bb\\u202ec"$/)
    expect(journalText([])).toBe('There are no entries.')
  })
})

describe('lifegrid player kick', () => {
  const { published, transport } = edgesThatListen()

  test('[OPS-3] sends a revocation of the player to every edge', async () => {
    const kicked = await kick('ada', store, transport)
    expect(kicked).toEqual({ player: 'ada', wasConnected: true, edges: ['edge-0', 'edge-1'] })
    expect(published.map(([edge]) => edge)).toEqual(['edge-0', 'edge-1'])
    for (const [, entry] of published) expect(JSON.stringify(entry)).toContain('"player":"ada"')
    expect(kickedText(kicked)).toBe('2 edges close the sockets of ada.')
    expect(kickedText({ ...kicked, wasConnected: false, edges: ['edge-0'] })).toBe(
      '1 edge closes the sockets of ada. According to the record, the player was not connected.',
    )
  })

  test('does not ask edges about a player who does not exist', async () => {
    published.length = 0
    await expect(kick('bob', store, transport)).rejects.toThrow('The database has no player bob.')
    expect(published).toEqual([])
  })
})
