import type { Clock } from '@lifegrid/base/clock'
import { laneOf, partitionOf } from '@lifegrid/contract/partition'
import { advance } from '@lifegrid/engine/advance'
import { apply } from '@lifegrid/engine/apply'
import { born } from '@lifegrid/engine/birth'
import { encode } from '@lifegrid/engine/codec/codec'
import { minuteAt } from '@lifegrid/engine/core/clock'
import type { EngineContext } from '@lifegrid/engine/core/context'
import type { EngineFrame } from '@lifegrid/engine/core/engine-frame'
import { accountsOf } from '@lifegrid/engine/core/ledger'
import { ageAt } from '@lifegrid/engine/core/time'
import type { Transfer } from '@lifegrid/engine/core/transfer'
import { chooseOption, pursueHabits } from '@lifegrid/engine/lab/autoplayer'
import type { Life } from '@lifegrid/engine/life/life'
import { saidIn } from '@lifegrid/engine/systems/talk/said-message'
import { playerObjectOf } from '@lifegrid/engine/views/view'
import { booksOf } from '@lifegrid/storage/books'
import type { StoredMessage } from '@lifegrid/storage/messages/ports'
import { mysqlStore } from '@lifegrid/storage/mysql/store'
import { type JournalEntry, type LedgerLine, noChanges, type Store } from '@lifegrid/storage/ports'
import { commandChecksum } from '@lifegrid/storage/recent-outcome'

interface JournalledLife {
  readonly life: Life
  readonly journal: readonly JournalEntry[]
  readonly ledger: readonly LedgerLine[]
  readonly messages: readonly StoredMessage[]
}

interface LivedYears {
  readonly playerId: string
  readonly seed: string
  /** The age in years at which its player leaves. */
  readonly years: number
  /** Cluster wall time of the birth, ms. A year takes 105 s. */
  readonly bornAt: number
  readonly epoch: number
}

/** The wall time between two moves of the autoplayer. */
const stepMs = 20_000
const ruleset = 'calibrated'
/** Those of a local cluster. */
const partitions = 256
const lanes = 8
const triesMax = 10

/**
 * A life of the reference autoplayer as sims would have recorded it: with each entry of its journal, each line of its ledger and each
 * message. A replay of
 * the journal gives the life.
 */
export function journalledLife(
  { playerId, seed, years, bornAt, epoch }: LivedYears,
  engine: EngineContext,
): JournalledLife {
  const birth = { playerId, seed, ruleset } as const
  const { life, transfers } = born({ ...birth, at: bornAt }, engine)
  const journal: JournalEntry[] = []
  const ledger: LedgerLine[] = []
  const messages: StoredMessage[] = []
  const keep = (frames: readonly EngineFrame[]): void => {
    messages.push(...saidIn(frames).map((message) => ({ playerId, ...message })))
  }
  let at = bornAt
  const note = (
    type: string,
    message: unknown,
    outcome: string,
    moved: readonly Transfer[],
    opening: boolean,
  ): void => {
    const seq = journal.length + 1
    const text = JSON.stringify(message)
    const books = { ...booksOf({ money: accountsOf(life), diamonds: accountsOf(life, 'diamonds') }), opening }
    journal.push({
      playerId,
      seq,
      commandId: seq === 1 ? type : `lived-${seq}`,
      at,
      minute: minuteAt(life, at),
      type,
      message: outcome === 'ok' ? text : 'null',
      checksum: commandChecksum(type, text),
      outcome,
      detail: null,
      epoch,
      ...(moved.length > 0 && { books }),
    })
    ledger.push(...moved.map((transfer, line) => ({ playerId, seq, line, ...transfer })))
  }
  const send = (type: string, message: unknown = null): void => {
    const { frames, result } = apply(life, { type, message }, at, engine)
    keep(frames)
    if (result.ok) note(type, message, 'ok', result.value.transfers, result.value.opening)
    else note(type, message, result.error.code, [], false)
  }
  note('sys.birth', birth, 'ok', transfers, false)
  send('sys.connect', { edge: 'e1', connection: 'c1' })
  send('characterSetup', { firstname: 'Ada', lastname: 'Moreau', sex: 'female' })
  send('speed', 1)
  while (life.status === 'playing' && ageAt(life, minuteAt(life, at)) < years) {
    at += stepMs
    keep(advance(life, at, engine))
    const { question } = playerObjectOf(life, engine)
    if (question !== null) send('answer', { eventId: question.id, option: chooseOption(seed, question) })
    pursueHabits(seed, life, minuteAt(life, at), engine, ({ type, message }) => send(type, message))
  }
  send('sys.disconnect', { connection: 'c1' })
  return { life, journal, ledger, messages }
}

/**
 * Puts lives into the record of a running cluster, in which nobody has connected as these players. A partition may move meanwhile; then the
 * life is stored again ([FENCE-2]).
 */
export async function plantLives(
  mysqlUrl: string,
  lives: readonly Omit<LivedYears, 'epoch'>[],
  { clock, engine }: { readonly clock: Clock; readonly engine: EngineContext },
): Promise<void> {
  const store = await mysqlStore({ url: mysqlUrl, lanes, clock })
  try {
    for (const one of lives) {
      let tries = 1
      while (!(await plant(store, one, engine)))
        if (tries++ === triesMax) throw new Error(`the life of ${one.playerId} could not be stored`)
    }
  } finally {
    await store.close()
  }
}

async function plant(store: Store, lived: Omit<LivedYears, 'epoch'>, engine: EngineContext): Promise<boolean> {
  const { playerId } = lived
  const partition = partitionOf(playerId, partitions)
  const epoch = (await store.owners())[partition]?.epoch ?? 0
  const { life, journal, ledger, messages } = journalledLife({ ...lived, epoch }, engine)
  const headSeq = journal.length
  const { at } = life
  const snapshot = {
    playerId,
    seq: headSeq,
    at,
    minute: minuteAt(life, at),
    schemaVersion: life.version,
    data: encode(life),
  }
  const { outcome } = await store.commit(laneOf(partition, lanes), {
    ...noChanges,
    fences: [{ partition, epoch }],
    journal,
    ledger,
    messages,
    players: [{ playerId, partition, headSeq, edge: null, connection: null, connectionAt: at }],
    snapshots: [snapshot],
  })
  return outcome === 'committed'
}
