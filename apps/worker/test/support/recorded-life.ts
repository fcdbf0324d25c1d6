import { assert } from '@lifegrid/base/assert'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { partitionOf } from '@lifegrid/contract/partition'
import { apply } from '@lifegrid/engine/apply'
import { birth } from '@lifegrid/engine/birth'
import { encode } from '@lifegrid/engine/codec/codec'
import { nextDueMinute } from '@lifegrid/engine/core/agenda'
import { minuteAt, wallAt } from '@lifegrid/engine/core/clock'
import { type Life, stateVersion } from '@lifegrid/engine/life/life'
import type { StoredMessage } from '@lifegrid/storage/messages/ports'
import { type JournalEntry, noChanges, type OutboxJob, type Snapshot, type Store } from '@lifegrid/storage/ports'
import { commandChecksum } from '@lifegrid/storage/recent-outcome'

/** A catalogue without events, so that nothing is due except what a test has put on the agenda. */
export const engine = { catalogue: { ...catalogue, events: [], tutorial: [], dilemmas: [], holidays: [] } }
export const partitions = 4
export const bornAt = 1_800_000_000_000

/** Acquires every partition for the owner that writes the lives. */
export async function ownAll(store: Store): Promise<void> {
  await store.settings({ partitions, lanes: 1 })
  const owners = await store.owners()
  await store.acquire(owners.map(({ partition, epoch }) => ({ partition, epoch, owner: 'sim-test' })))
}

type Commands = readonly (readonly [type: string, message: unknown])[]

const connect = ['sys.connect', { edge: 'edge-1', connection: 'connection-1' }] as const
const disconnect = ['sys.disconnect', { connection: 'connection-1' }] as const
const lived: Commands = [
  connect,
  ['characterSetup', { firstname: 'Ada', lastname: 'Moreau', sex: 'female' }],
  ['characterSetup', { firstname: 'Ada', lastname: 'Moreau', sex: 'female' }],
  ['start', null],
  ['speed', 1],
  disconnect,
]
/** The player left before the life had a name. */
export const unbegun: Commands = [connect, disconnect]
/** The player left with the clock stopped. */
export const stopped: Commands = [...lived.slice(0, -1), ['stop', null], disconnect]

export interface PlayOptions {
  readonly seed?: string
  readonly commands?: Commands
  /** The last command comes about this many game minutes before something is due, at the life's speed at that time. */
  readonly leftBeforeDueMinutes?: number
}

/** The journal of a player who was born, named (twice: the second time is refused), lived a minute at full speed, and left. */
export function play(
  playerId: string,
  { seed = `seed-of-${playerId}`, commands = lived, leftBeforeDueMinutes }: PlayOptions = {},
): { journal: JournalEntry[]; life: Life } {
  const message = { playerId, seed, ruleset: 'calibrated' as const }
  const life = birth({ ...message, at: bornAt }, engine)
  const journal: JournalEntry[] = []
  const write = (type: string, said: unknown, at: number, outcome: string): void => {
    const seq = journal.length + 1
    const checksum = commandChecksum(type, JSON.stringify(said))
    const message = JSON.stringify(outcome === 'ok' ? said : null)
    const common = { playerId, seq, commandId: `c-${seq}`, detail: null, epoch: 1 }
    journal.push({ ...common, at, minute: minuteAt(life, at), type, message, checksum, outcome })
  }
  write('sys.birth', message, bornAt, 'ok')
  for (const [index, [type, message]] of commands.entries()) {
    const seq = index + 2
    const leaving = index === commands.length - 1 && leftBeforeDueMinutes !== undefined
    const at = leaving ? beforeDue(life, leftBeforeDueMinutes) : bornAt + seq * 10_000
    const { result } = apply(life, { type, message }, at, engine)
    write(type, message, at, result.ok ? 'ok' : result.error.code)
  }
  return { journal, life }
}

function beforeDue(life: Life, minutes: number): number {
  const at = wallAt(life, (nextDueMinute(life) ?? 0) - minutes)
  assert(at !== null && at > life.at, 'the clock runs until then')
  return at
}

/** A snapshot of the life. */
export function snapshotOf(life: Life, seq: number): Snapshot {
  const { playerId, at } = life
  return { playerId, seq, at, minute: minuteAt(life, at), schemaVersion: stateVersion, data: encode(life) }
}

/** Writes the player's journal, as the owner would. The player is not connected unless `connection` is given. */
export async function record(
  store: Store,
  playerId: string,
  journal: readonly JournalEntry[],
  connection: string | null = null,
  snapshots: readonly Snapshot[] = [],
  outbox: readonly OutboxJob[] = [],
  messages: readonly StoredMessage[] = [],
): Promise<void> {
  const partition = partitionOf(playerId, partitions)
  const owner = (await store.owners())[partition]
  const { seq: headSeq = 0, at: connectionAt = bornAt } = journal.at(-1) ?? {}
  const edge = connection === null ? null : 'edge-1'
  const result = await store.commit(0, {
    ...noChanges,
    fences: [{ partition, epoch: owner?.epoch ?? 0 }],
    journal,
    players: [{ playerId, partition, headSeq, edge, connection, connectionAt }],
    snapshots,
    outbox,
    messages,
  })
  if (result.outcome !== 'committed') throw new Error(`the commit of the test is ${result.outcome}`)
}

/** A cluster time that the test sets. */
export function settableTime(now: number): { now(): number; set(next: number): void } {
  let current = now
  return {
    now: () => current,
    set(next) {
      current = next
    },
  }
}
