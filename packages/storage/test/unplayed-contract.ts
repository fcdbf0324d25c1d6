import { partitionOf } from '@lifegrid/contract/partition'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Removed, Store, UnplayedRule } from '../src/ports.ts'
import { commandsOf, journalEntry, nobody, noPlayerRows, partitions, playerHead, range, snapshotOf } from './rows.ts'

const lastSeen = 1_800_000_000_000
const rule: UnplayedRule = {
  before: lastSeen + 1,
  setupTypes: ['sys.birth', 'sys.connect', 'sys.disconnect', 'characterSetup'],
  entriesMax: 8,
}

/** The part of the store's contract for lives that were never played. */
export function unplayedContract(current: () => Store): void {
  let store: Store

  /** Commits entries of these types for a player who is not connected, unless `connected`. A type may have an outcome: `speed dead`. */
  const lived = async (
    playerId: string,
    types: readonly string[],
    change: Partial<ReturnType<typeof playerHead>> = {},
  ) => {
    const journal = types.map((entry, index) => {
      const [type = '', outcome = 'ok'] = entry.split(' ')
      return journalEntry(playerId, index + 1, { type, outcome })
    })
    const head = playerHead(playerId, types.length, { ...nobody, connectionAt: lastSeen, ...change })
    const ledger = [
      { playerId, seq: 1, line: 0, currency: 'diamonds', debit: 'house', credit: 'player', amount: 25 } as const,
    ]
    const snapshots = [snapshotOf(playerId, types.length - 1)]
    const deviceTokens = [{ playerId, platform: 'ios', token: `token of ${playerId}`, at: lastSeen }]
    const batch = { ...commandsOf(playerId, [], 1), journal, players: [head], ledger, snapshots, deviceTokens }
    expect(await store.commit(0, batch)).toEqual({ outcome: 'committed' })
    const offline = snapshotOf(playerId, types.length, { at: lastSeen + 60_000 })
    if (head.connection === null) expect(await store.saveOfflineSnapshot(offline, null)).toBe(true)
  }
  const remove = (playerId: string, change: Partial<UnplayedRule> = {}): Promise<Removed> =>
    store.removeUnplayed(partitionOf(playerId, partitions), [playerId], { ...rule, ...change })
  const candidates = async (): Promise<string[]> =>
    (await store.unplayedCandidates(rule.before, 10)).map(({ playerId }) => playerId)

  describe('lives that were never played', () => {
    beforeEach(async () => {
      store = current()
      await store.acquire(range(0, partitions - 1).map((partition) => ({ partition, epoch: 0, owner: 'sim:a:1' })))
    })

    it('[JOB-5] are removed with all of their rows, and the player can be born again', async () => {
      await lived('ada', ['sys.birth', 'sys.connect', 'characterSetup', 'speed not_created', 'sys.disconnect'])
      expect(await store.unplayedCandidates(rule.before, 10)).toEqual([
        { playerId: 'ada', partition: partitionOf('ada', partitions), headSeq: 5 },
      ])
      expect(await remove('ada')).toEqual({ removed: 1, played: 0 })
      expect(await noPlayerRows(store, 'ada')).toBe(true)
      expect(await candidates()).toEqual([])
      expect(await remove('ada')).toEqual({ removed: 0, played: 0 })
      await store.commit(0, commandsOf('ada', [1, 2], 1))
      const life = await store.load('ada')
      expect(life?.snapshot).toBeNull()
      expect(life?.journal.map(({ seq }) => seq)).toEqual([1, 2])
    })

    it('[JOB-5] a life that was played is kept, and is not looked at again', async () => {
      await lived('ada', ['sys.birth', 'sys.connect', 'characterSetup', 'speed', 'sys.disconnect'])
      await lived(
        'bob',
        [...Array(9)].map((_, index) => (index === 0 ? 'sys.birth' : 'sys.connect')),
      )
      expect(await candidates()).toEqual(['ada', 'bob'])
      for (const player of ['ada', 'bob']) expect(await remove(player)).toEqual({ removed: 0, played: 1 })
      expect(await candidates()).toEqual([])
      expect((await store.load('ada'))?.head.headSeq).toBe(5)
      expect(await store.ledger('ada')).toHaveLength(1)
    })

    it('[JOB-5] a player who is connected, was connected since, or is in another partition is kept', async () => {
      await lived('ada', ['sys.birth', 'sys.connect'], { edge: 'edge:a:1', connection: 'edge:a:1:7' })
      await lived('bob', ['sys.birth', 'sys.connect', 'sys.disconnect'], { connectionAt: rule.before })
      await lived('cleo', ['sys.birth', 'sys.connect', 'sys.disconnect'])
      expect(await candidates()).toEqual(['cleo'])
      for (const player of ['ada', 'bob']) expect(await remove(player)).toEqual({ removed: 0, played: 0 })
      const other = (partitionOf('cleo', partitions) + 1) % partitions
      expect(await store.removeUnplayed(other, ['cleo'], rule)).toEqual({ removed: 0, played: 0 })
      expect((await store.loadMany(['ada', 'bob', 'cleo'])).map(({ head }) => head.playerId)).toEqual([
        'ada',
        'bob',
        'cleo',
      ])
    })

    it('[FENCE-7] a commit for a player who was removed is refused with the player’s name, and writes nothing', async () => {
      await lived('ada', ['sys.birth', 'sys.connect', 'sys.disconnect'])
      await remove('ada')
      const [ada, bob] = [commandsOf('ada', [4], 1), commandsOf('bob', [1], 1)]
      const both = {
        ...ada,
        fences: [...ada.fences, ...bob.fences],
        journal: [...ada.journal, ...bob.journal],
        players: [...ada.players, ...bob.players],
        cursors: [],
        snapshots: [snapshotOf('ada', 4)],
      }
      expect(await store.commit(0, both)).toEqual({ outcome: 'removed', players: ['ada'] })
      expect([await noPlayerRows(store, 'ada'), await noPlayerRows(store, 'bob')]).toEqual([true, true])
    })

    it('[FENCE-7] a snapshot of a player who was removed is not written', async () => {
      await lived('ada', ['sys.birth', 'sys.connect', 'sys.disconnect'])
      await remove('ada')
      const batch = { ...commandsOf('ada', [], 1), players: [], snapshots: [snapshotOf('ada', 3)] }
      expect(await store.commit(0, batch)).toEqual({ outcome: 'committed' })
      expect(await store.saveOfflineSnapshot(snapshotOf('ada', 3), null)).toBe(false)
      await store.commit(0, commandsOf('ada', [1], 1))
      expect((await store.load('ada'))?.snapshot).toBeNull()
    })
  })
}
