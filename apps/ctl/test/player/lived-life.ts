import { catalogue } from '@lifegrid/content/catalogue.generated'
import { apply } from '@lifegrid/engine/apply'
import { birth } from '@lifegrid/engine/birth'
import { encode, lifeHash } from '@lifegrid/engine/codec/codec'
import { minuteAt } from '@lifegrid/engine/core/clock'
import type { JournalEntry, Snapshot, StoredLife } from '@lifegrid/storage/ports'
import { commandChecksum } from '@lifegrid/storage/recent-outcome'
import type { PlayerRecord } from '../../src/player/replay.ts'

export const context = { catalogue }
export const start = Date.UTC(2030, 0, 1)
export const hour = 3_600_000

/** A life of a few commands, its record, and its hash after each command. */
export function lived(commands: readonly (readonly [number, string, unknown])[], snapshotAfter: number) {
  const playerId = 'ada'
  const origin = { playerId, seed: 'a-seed-of-some-length', ruleset: 'calibrated' as const }
  const life = birth({ ...origin, at: start }, context)
  const journal: JournalEntry[] = []
  let snapshot: Snapshot | null = null
  const hashes: string[] = []
  const write = (at: number, type: string, message: unknown, outcome: string): void => {
    const seq = journal.length + 1
    const minute = minuteAt(life, at)
    const text = JSON.stringify(outcome === 'ok' ? message : null)
    journal.push({
      playerId,
      seq,
      commandId: `c-${seq}`,
      at,
      minute,
      type,
      message: text,
      checksum: commandChecksum(type, text),
      outcome,
      detail: null,
      epoch: 1,
    })
    hashes.push(lifeHash(life))
    if (seq === snapshotAfter) snapshot = { playerId, seq, at, minute, schemaVersion: life.version, data: encode(life) }
  }
  write(start, 'sys.birth', origin, 'ok')
  for (const [after, type, message] of commands) {
    const { result } = apply(life, { type, message }, start + after, context)
    write(start + after, type, message, result.ok ? 'ok' : result.error.code)
  }
  const head = { playerId, partition: 0, headSeq: journal.length, edge: null, connection: null, connectionAt: start }
  const recorded: Snapshot | null = snapshot
  const stored: StoredLife = {
    head,
    snapshot: recorded,
    journal: journal.filter(({ seq }) => seq > snapshotAfter),
    recent: [],
    hasMessages: false,
  }
  const record: PlayerRecord = { stored, journal, checkpoint: undefined }
  return { record, hashes, life }
}

export const ada = { firstname: 'Ada', lastname: 'Moreau', sex: 'female' }
/** Speed 10000 plays half a game minute a second, so an hour of wall time is 1800 game minutes. */
export const life = (): ReturnType<typeof lived> =>
  lived(
    [
      [0, 'sys.connect', { edge: 'e', connection: 'c' }],
      [1000, 'characterSetup', ada],
      [1000 + hour, 'stop', null],
      [1000 + 2 * hour, 'start', null],
      [1000 + 3 * hour, 'speed', 1000],
    ],
    4,
  )
