import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { advance } from '../src/advance.ts'
import { apply } from '../src/apply.ts'
import { birth } from '../src/birth.ts'
import type { Catalogue } from '../src/catalogue/catalogue.ts'
import { encode, lifeHash, NewerStateError } from '../src/codec/codec.ts'
import { type Life, stateVersion } from '../src/life/life.ts'
import { type ReplayEntry, rebuild } from '../src/replay.ts'
import { words } from './support/words.ts'

const catalogue: Catalogue = {
  ...words,
  events: [],
  jobs: [
    {
      id: 'baking',
      title: 'baking',
      about: 'Early.',
      fromHour: 5,
      toHour: 13,
      partTime: false,
      openings: 1,
      layoffs: 1,
      rungs: [{ id: 'baker', title: 'baker', weeklyCents: 80_000, hours: 40 }],
    },
  ],
  names: {
    female: Array.from({ length: 40 }, (_, index) => `Ada${index}`),
    male: Array.from({ length: 40 }, (_, index) => `Ben${index}`),
    last: ['Moreau', 'Olsen'],
  },
}
const context = { catalogue }
const bornAt = 1_800_000_000_000

/** A player's commands. The second `characterSetup` is refused, and the clock runs at the fastest speed for an hour of wall time. */
const commands: readonly (readonly [type: string, message: unknown, afterMs: number])[] = [
  ['sys.connect', { edge: 'e', connection: 'c1' }, 5],
  ['characterSetup', { firstname: 'Ada', lastname: 'Moreau', sex: 'female' }, 1_000],
  ['characterSetup', { firstname: 'Bea', lastname: 'Olsen', sex: 'female' }, 1_000],
  ['start', null, 10],
  ['speed', 1, 10],
  ['speed', 20, 3_600_000],
  ['sys.disconnect', { connection: 'c1' }, 60_000],
  ['sys.connect', { edge: 'e', connection: 'c2' }, 86_400_000],
  ['stop', null, 7],
]

/** Applies the commands. `snapshots[n]` is the life after n + 1 entries. */
function live(): { journal: ReplayEntry[]; snapshots: Uint8Array[]; life: Life } {
  const message = { playerId: 'ada', seed: 'a-seed-of-8', ruleset: 'calibrated' as const }
  const life = birth({ ...message, at: bornAt }, context)
  const birthEntry = { seq: 1, at: bornAt, type: 'sys.birth', message: JSON.stringify(message), outcome: 'ok' }
  const journal: ReplayEntry[] = [birthEntry]
  const snapshots = [encode(life)]
  let at = bornAt
  for (const [type, message, afterMs] of commands) {
    at += afterMs
    const { result } = apply(life, { type, message }, at, context)
    const outcome = result.ok ? 'ok' : result.error.code
    // [CMD-11] The journal keeps no message of a refused command.
    const kept = JSON.stringify(result.ok ? message : null)
    journal.push({ seq: journal.length + 1, at, type, message: kept, outcome })
    snapshots.push(encode(life))
  }
  return { journal, snapshots, life }
}

describe('replay', () => {
  const { journal, snapshots, life } = live()
  const changed = (index: number, change: Partial<ReplayEntry>): ReplayEntry[] =>
    journal.map((entry, at) => (at === index ? { ...entry, ...change } : entry))
  const all = (entries: readonly ReplayEntry[]) => () => rebuild({ snapshot: null, journal: entries }, context)

  it('[ENG-2] the whole journal, which contains a refusal, gives the life’s hash', () => {
    expect(journal.map((entry) => entry.outcome)).toContain('already_created')
    expect(lifeHash(all(journal)())).toBe(lifeHash(life))
  })

  it('[ENG-2] every snapshot with the entries after it gives the same hash', () => {
    for (const [index, data] of snapshots.entries()) {
      const rebuilt = rebuild({ snapshot: { data }, journal: journal.slice(index + 1) }, context)
      expect(lifeHash(rebuilt)).toBe(lifeHash(life))
    }
  })

  it('[ENG-1] a snapshot that a worker has advanced in between gives the same hash', () => {
    const away = journal.findIndex((entry) => entry.type === 'sys.disconnect')
    const offline = rebuild({ snapshot: null, journal: journal.slice(0, away + 1) }, context)
    for (const hours of [1, 5, 23]) advance(offline, (journal[away]?.at ?? 0) + hours * 3_600_000, context)
    const rebuilt = rebuild({ snapshot: { data: encode(offline) }, journal: journal.slice(away + 1) }, context)
    expect(lifeHash(rebuilt)).toBe(lifeHash(life))
  })

  it('[ENG-2] a refused entry advances the life and changes nothing else, whatever its type and message', () => {
    const refused = journal.findIndex((entry) => entry.outcome === 'already_created')
    const replayed = all(changed(refused, { type: 'neverHeardOf', message: 'null' }))
    expect(replayed).not.toThrow()
    expect(lifeHash(replayed())).toBe(lifeHash(life))
    const last = journal.at(-1) as ReplayEntry
    const later = { ...last, seq: last.seq + 1, at: last.at + 3_600_000, message: 'null', outcome: 'not_enough_money' }
    const advanced = all(journal)()
    advance(advanced, later.at, context)
    expect(lifeHash(all([...journal, later])())).toBe(lifeHash(advanced))
  })

  it('entries of commands that threw have no effect', () => {
    const last = journal.at(-1) as ReplayEntry
    const entry = { ...last, seq: last.seq + 1, type: 'restart', message: 'no JSON', outcome: 'internal' }
    expect(lifeHash(all([...journal, entry])())).toBe(lifeHash(life))
  })

  it('[ENG-2] an entry with a different outcome is an error', () => {
    const refused = journal.findIndex((entry) => entry.outcome === 'already_created')
    const message = JSON.stringify(commands[2]?.[1])
    expect(all(changed(refused, { outcome: 'ok', message }))).toThrow(
      '[ENG-2] Entry 4 (characterSetup) gave already_created',
    )
    expect(all(changed(refused, { type: 'neverHeardOf', outcome: 'ok' }))).toThrow('gave unknown_command on replay')
  })

  it('[ENG-2] a journal with a gap, out of order, or without its birth is refused', () => {
    expect(all(journal.filter((entry) => entry.seq !== 3))).toThrow('entry 4 stands where 3 should')
    expect(all([...journal].reverse())).toThrow('begins with sys.birth')
    expect(all(journal.slice(1))).toThrow('begins with sys.birth')
    expect(all([])).toThrow('begins with sys.birth')
    // [KEEP-1] The messages of old entries are gone.
    const trimmed = journal.map((entry) => (entry.seq < 4 ? { ...entry, message: '' } : entry))
    expect(all(trimmed)).toThrow('replay it from its checkpoint')
    expect(all([...journal.slice(0, 1), ...trimmed.slice(1)])).toThrow('was removed: replay from the checkpoint')
    const [, data] = snapshots as [Uint8Array, Uint8Array]
    const after = (seq: number) => () => rebuild({ snapshot: { data, seq: 2 }, journal: journal.slice(seq) }, context)
    expect(lifeHash(after(2)())).toBe(lifeHash(life))
    expect(after(3)).toThrow('entry 4 stands where 3 should')
  })

  it('[MOVE-3] a snapshot of a newer release is refused', () => {
    const data = deflateRawSync(JSON.stringify({ ...life, version: stateVersion + 1 }))
    expect(() => rebuild({ snapshot: { data }, journal: [] }, context)).toThrow(NewerStateError)
  })
})
