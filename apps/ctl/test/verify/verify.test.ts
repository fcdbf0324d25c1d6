import { memoryStore } from '@lifegrid/storage/memory/store'
import { type JournalEntry, noChanges, noCursor, type Snapshot, type Store } from '@lifegrid/storage/ports'
import { describe, expect, test } from 'vitest'
import { allLives, sampledLives } from '../../src/verify/choose-lives.ts'
import { verificationText } from '../../src/verify/verify-command.ts'
import { type LifeVerdict, verifyLife } from '../../src/verify/verify-life.ts'
import { verifyLives } from '../../src/verify/verify-lives.ts'
import { context, life } from '../player/lived-life.ts'

interface Change {
  readonly entry?: (entry: JournalEntry) => JournalEntry | null
  readonly snapshot?: Partial<Snapshot>
  readonly headSeq?: number
}

/** A record with the life of Ada, of six entries and a snapshot after the fourth. */
async function recordWith(change: Change = {}): Promise<Store> {
  const { record } = life()
  const store = memoryStore()
  await store.settings({ partitions: 1, lanes: 1 })
  const fences = await store.acquire([{ partition: 0, epoch: 0, owner: 'sim' }])
  const { head, snapshot } = record.stored
  if (snapshot === null) throw new Error('The life has a snapshot.')
  const journal = record.journal.flatMap((entry) => change.entry?.(entry) ?? (change.entry === undefined ? entry : []))
  const result = await store.commit(0, {
    ...noChanges,
    fences,
    journal,
    cursors: [{ partition: 0, ...noCursor }],
    players: [{ ...head, headSeq: change.headSeq ?? head.headSeq }],
    snapshots: [{ ...snapshot, ...change.snapshot }],
  })
  expect(result).toEqual({ outcome: 'committed' })
  return store
}

const verdictOf = async (change: Change): Promise<LifeVerdict> => verifyLife(await recordWith(change), 'ada', context)

describe('verifying a life', () => {
  test('[OPS-2] a life whose journal and snapshot agree is equal', async () => {
    expect(await verdictOf({})).toEqual({ outcome: 'equal', entries: 6 })
  })

  test('[OPS-2] a snapshot of another life is a difference', async () => {
    // The snapshot claims that it has an entry which it has not.
    const verdict = await verdictOf({ snapshot: { seq: 5 } })
    expect(verdict).toMatchObject({
      outcome: 'different',
      problem: expect.stringMatching(
        /^The snapshot after entry 5 gives another life \(\w+\) than the journal \(\w+\)\.$/,
      ),
    })
  })

  test('[OPS-2] an entry with another outcome, a gap and a missing end are differences', async () => {
    const other = await verdictOf({ entry: (entry) => (entry.seq === 3 ? { ...entry, type: 'neverHeardOf' } : entry) })
    expect(other).toMatchObject({ problem: expect.stringContaining('cannot be replayed exactly: [ENG-2] Entry 3') })
    const gap = await verdictOf({ entry: (entry) => (entry.seq === 3 ? null : entry) })
    expect(gap).toMatchObject({ problem: expect.stringContaining('The journal has a gap') })
    expect(await verdictOf({ headSeq: 7 })).toEqual({
      outcome: 'different',
      problem: "The journal ends with entry 6, and the player's row says 7.",
    })
  })

  test('[OPS-2] a life that goes on while it is read does not differ', async () => {
    const store = await recordWith()
    const { record } = life()
    const last = record.journal.at(-1)
    if (last === undefined) throw new Error('The life has entries.')
    const [owner] = await store.owners()
    const playing: Pick<Store, 'load' | 'journal' | 'checkpoint'> = {
      ...store,
      async load(playerId, schemaVersionMax) {
        const stored = await store.load(playerId, schemaVersionMax)
        const next = { ...last, seq: 7, commandId: 'c-7', at: last.at + 1_000, type: 'speed', message: '10' }
        const committed = await store.commit(0, {
          ...noChanges,
          fences: [{ partition: 0, epoch: owner?.epoch ?? 0 }],
          journal: [next],
          cursors: [{ partition: 0, ...noCursor }],
          players: [{ ...record.stored.head, headSeq: 7 }],
        })
        expect(committed).toEqual({ outcome: 'committed' })
        return stored
      },
    }
    expect(await verifyLife(playing, 'ada', context)).toEqual({ outcome: 'equal', entries: 6 })
  })

  test('a player who was removed meanwhile is no difference', async () => {
    expect(await verifyLife(await recordWith(), 'bob', context)).toEqual({ outcome: 'gone' })
  })
})

async function collected(ids: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = []
  for await (const id of ids) all.push(id)
  return all
}

describe('choosing lives', () => {
  const names = Array.from({ length: 2_500 }, (_, n) => `player-${String(n).padStart(4, '0')}`)
  const pages: number[] = []
  const store = {
    async playersAfter(after: string, limit: number) {
      const page = names.filter((id) => id > after).slice(0, limit)
      pages.push(page.length)
      return page
    },
    owners: async () => [0, 1, 2, 3].map((partition) => ({ partition, epoch: 1, owner: null })),
    // Partition 3 has all players but three.
    samplePlayers: async (partition: number, _seed: string, limit: number) =>
      (partition === 3 ? names.slice(3) : names.slice(partition, partition + 1)).slice(0, limit),
  }

  test('[OPS-2] all lives are read in pages', async () => {
    expect(await collected(allLives(store))).toEqual(names)
    expect(pages).toEqual([1_000, 1_000, 500])
  })

  test('[OPS-2] a sample comes from all partitions, has no life twice, and has its size when there are enough', async () => {
    const sample = await collected(sampledLives(store, { size: 40, seed: 'a' }))
    expect(sample).toHaveLength(40)
    expect(new Set(sample).size).toBe(40)
    expect(sample).toEqual(expect.arrayContaining(names.slice(0, 3)))
    expect(await collected(sampledLives(store, { size: 5_000, seed: 'a' }))).toHaveLength(names.length)
    expect(await collected(sampledLives(store, { size: 1, seed: 'a' }))).toHaveLength(1)
  })
})

describe('the result', () => {
  const verdicts: Record<string, LifeVerdict> = {
    ada: { outcome: 'equal', entries: 6 },
    bob: { outcome: 'gone' },
    eve: { outcome: 'different', problem: 'The journal has a gap.' },
  }
  async function* of(...ids: string[]): AsyncGenerator<string> {
    yield* ids
  }
  const verify = async (id: string): Promise<LifeVerdict> => verdicts[id] ?? { outcome: 'gone' }

  test('[OPS-2] counts lives and entries, and names the lives that differ', async () => {
    const result = await verifyLives(of('ada', 'bob', 'eve'), verify)
    const differences = [{ playerId: 'eve', problem: 'The journal has a gap.' }]
    expect(result).toEqual({ lives: 2, entries: 6, gone: 1, differenceCount: 1, differences })
    const text = verificationText(result, 'k3x')
    expect(text).toMatch(/^PLAYER +PROBLEM\neve +The journal has a gap\.\n/)
    expect(text).toContain('Lives: 2 (a sample; --seed k3x draws it again), entries: 6. Removed meanwhile: 1.')
    expect(text.split('\n').at(-1)).toBe('1 of 2 lives are NOT those in their records.')
  })

  test('[OPS-2] keeps no more than 1000 differences in memory, and counts the others', async () => {
    async function* many(): AsyncGenerator<string> {
      for (let n = 0; n < 1_200; n++) yield 'eve'
    }
    const result = await verifyLives(many(), verify)
    expect([result.differenceCount, result.differences.length]).toEqual([1_200, 1_000])
    expect(verificationText(result, null)).toContain('200 more lives are different.')
  })

  test('says that all is well', async () => {
    const text = verificationText(await verifyLives(of('ada'), verify), null)
    expect(text).toBe('Lives: 1 (all), entries: 6.\n\nEvery life is the one in its record.')
  })
})
