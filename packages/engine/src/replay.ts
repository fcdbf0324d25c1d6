import { assert } from '@lifegrid/base/assert'
import { systemCommands } from '@lifegrid/contract/commands/system/index.generated'
import { isSkippedOnReplay } from '@lifegrid/contract/errors'
import { advance } from './advance.ts'
import { apply } from './apply.ts'
import { birth } from './birth.ts'
import { decode } from './codec/codec.ts'
import type { EngineContext } from './core/context.ts'
import type { EngineFrame } from './core/engine-frame.ts'
import { balance } from './core/ledger.ts'
import type { Life } from './life/life.ts'

/** The fields of a journal entry that a replay needs. */
export interface ReplayEntry {
  readonly seq: number
  /** Cluster wall time at which it took effect, ms. */
  readonly at: number
  readonly type: string
  /** JSON text. Not read when the command was refused. */
  readonly message: string
  /** 'ok', or the error code of the refusal. */
  readonly outcome: string
  /** The player's money (integer cents) and diamonds after it, when it had ledger lines. */
  readonly books?: { readonly money: number; readonly diamonds: number }
}

/** Observes a replay. Must not change the life. */
export interface ReplayWatch {
  /** Called with the life as it is when an entry takes effect, before the entry does. */
  before?(life: Life, entry: ReplayEntry): void
  /** Called with what the life reports, before `before` and after each entry. */
  frames?(life: Life, frames: readonly EngineFrame[]): void
  /** Called after each entry that was carried out. */
  after?(life: Life, entry: ReplayEntry): void
}

export interface RebuildInput {
  /** The snapshot to start from. `seq` is that of the last entry in it; when given, the journal must begin with the next entry. */
  readonly snapshot: { readonly data: Uint8Array; readonly seq?: number } | null
  /** The entries after the snapshot, or all entries, ordered by `seq` and without gaps. */
  readonly journal: readonly ReplayEntry[]
  /**
   * Called for each entry that was carried out and is refused now, because the rules have changed since. The replay continues without it.
   * Without this callback it is an error.
   */
  readonly onDivergence?: (entry: ReplayEntry, outcome: string) => void
  readonly watch?: ReplayWatch
}

/**
 * Rebuilds a life from a snapshot and the journal after it, or from the whole journal, which begins with `sys.birth`. The result is at the
 * wall time of the last entry; `advance` brings it to now.
 * @throws NewerStateError when a newer release wrote the snapshot ([MOVE-3]).
 * @throws InvariantError when the journal has a gap, or an entry is refused now and there is no `onDivergence` ([ENG-2]).
 */
export function rebuild({ snapshot, journal, onDivergence, watch }: RebuildInput, context: EngineContext): Life {
  const [first] = journal
  if (snapshot !== null) {
    const firstSeq = snapshot.seq === undefined ? (first?.seq ?? 0) : snapshot.seq + 1
    return replay(decode(snapshot.data), { journal, firstSeq, onDivergence, watch }, context)
  }
  assert(
    first?.type === 'sys.birth' && first.seq === 1 && first.message !== '',
    `[ENG-2] A journal begins with sys.birth, and this one with entry ${first?.seq ?? 'none'}. If it was trimmed ([KEEP-1]), replay it from its checkpoint.`,
  )
  const input = systemCommands['sys.birth'].message.parse(JSON.parse(first.message))
  return replay(
    birth({ ...input, at: first.at }, context),
    { journal: journal.slice(1), firstSeq: 2, onDivergence, watch },
    context,
  )
}

/**
 * Continues a life from a snapshot, for callers that have decoded it themselves. See {@link rebuild} for the rest.
 * @param seq that of the last entry in the snapshot.
 */
export function continueLife(
  life: Life,
  { seq, journal }: { readonly seq: number; readonly journal: readonly ReplayEntry[] },
  context: EngineContext,
): Life {
  return replay(life, { journal, firstSeq: seq + 1, onDivergence: undefined, watch: undefined }, context)
}

interface Replayed {
  readonly journal: readonly ReplayEntry[]
  readonly firstSeq: number
  readonly onDivergence: RebuildInput['onDivergence']
  readonly watch: ReplayWatch | undefined
}

function replay(life: Life, { journal, firstSeq, onDivergence, watch }: Replayed, context: EngineContext): Life {
  for (const [index, entry] of journal.entries()) {
    const expected = firstSeq + index
    assert(entry.seq === expected, `[ENG-2] The journal has a gap: entry ${entry.seq} stands where ${expected} should.`)
    if (isSkippedOnReplay(entry.outcome)) continue
    if (entry.outcome !== 'ok') {
      // [ENG-2] A refused command has only advanced the life. Its message is not in the journal, so the refusal itself is not repeated.
      const frames = advance(life, entry.at, context)
      watch?.frames?.(life, frames)
      continue
    }
    assert(entry.message !== '', `[KEEP-1] The message of entry ${entry.seq} was removed: replay from the checkpoint.`)
    const message: unknown = JSON.parse(entry.message)
    if (watch !== undefined) {
      // [ENG-1] Advancing in two steps gives the same life.
      const before = advance(life, entry.at, context)
      watch.frames?.(life, before)
      watch.before?.(life, entry)
    }
    const { result, frames } = apply(life, { type: entry.type, message }, entry.at, context)
    watch?.frames?.(life, frames)
    if (result.ok) watch?.after?.(life, entry)
    // [LEDGER-5] The ledger does not have the balances that this replay gives.
    if (!result.ok || !agrees(life, entry.books)) life.unposted = null
    if (result.ok) continue
    const { code } = result.error
    assert(
      onDivergence !== undefined,
      `[ENG-2] Entry ${entry.seq} (${entry.type}) gave ${code} on replay, and ok at first.`,
    )
    onDivergence(entry, code)
  }
  return life
}

function agrees(life: Life, books: ReplayEntry['books']): boolean {
  return books === undefined || (books.money === balance(life, 'money') && books.diamonds === balance(life, 'diamonds'))
}
