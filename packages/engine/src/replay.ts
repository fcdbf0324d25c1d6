import { assert } from '@lifegrid/base/assert'
import { systemCommands } from '@lifegrid/contract/commands/system'
import { isSkippedOnReplay } from '@lifegrid/contract/errors'
import { apply } from './apply.ts'
import { birth } from './birth.ts'
import { decode } from './codec/codec.ts'
import type { EngineContext } from './core/context.ts'
import type { Life } from './life/life.ts'

/** The fields of a journal entry that a replay needs. */
export interface ReplayEntry {
  readonly seq: number
  /** Cluster wall time at which it took effect, ms. */
  readonly at: number
  readonly type: string
  /** JSON text. */
  readonly message: string
  /** 'ok', or the error code of the refusal. */
  readonly outcome: string
}

export interface RebuildInput {
  /** The snapshot to start from. `seq` is that of the last entry in it; when given, the journal must begin with the next entry. */
  readonly snapshot: { readonly data: Uint8Array; readonly seq?: number } | null
  /** The entries after the snapshot, or all entries, ordered by `seq` and without gaps. */
  readonly journal: readonly ReplayEntry[]
  /**
   * Called for each entry whose outcome now differs from the recorded one because the rules have changed since. The replay continues with
   * the new outcome. Without this callback a different outcome is an error.
   */
  readonly onDivergence?: (entry: ReplayEntry, outcome: string) => void
}

/**
 * Rebuilds a life from a snapshot and the journal after it, or from the whole journal, which begins with `sys.birth`. The result is at the
 * wall time of the last entry; `advance` brings it to now.
 * @throws NewerStateError when a newer release wrote the snapshot ([MOVE-3]).
 * @throws InvariantError when the journal has a gap, or an outcome differs and there is no `onDivergence` ([ENG-2]).
 */
export function rebuild({ snapshot, journal, onDivergence }: RebuildInput, context: EngineContext): Life {
  const [first] = journal
  if (snapshot !== null) {
    const firstSeq = snapshot.seq === undefined ? (first?.seq ?? 0) : snapshot.seq + 1
    return replay(decode(snapshot.data), { journal, firstSeq, onDivergence }, context)
  }
  assert(first?.type === 'sys.birth' && first.seq === 1, '[ENG-2] A journal begins with sys.birth.')
  const input = systemCommands['sys.birth'].parse(JSON.parse(first.message))
  return replay(
    birth({ ...input, at: first.at }, context),
    { journal: journal.slice(1), firstSeq: 2, onDivergence },
    context,
  )
}

interface Replayed {
  readonly journal: readonly ReplayEntry[]
  readonly firstSeq: number
  readonly onDivergence: RebuildInput['onDivergence']
}

function replay(life: Life, { journal, firstSeq, onDivergence }: Replayed, context: EngineContext): Life {
  for (const [index, entry] of journal.entries()) {
    const expected = firstSeq + index
    assert(entry.seq === expected, `[ENG-2] The journal has a gap: entry ${entry.seq} stands where ${expected} should.`)
    if (isSkippedOnReplay(entry.outcome)) continue
    const message: unknown = JSON.parse(entry.message)
    const { result } = apply(life, { type: entry.type, message }, entry.at, contextOfEntry(entry, context))
    const outcome = result.ok ? 'ok' : result.error.code
    if (outcome === entry.outcome) continue
    assert(
      onDivergence !== undefined,
      `[ENG-2] Entry ${entry.seq} (${entry.type}) gave ${outcome} on replay, and ${entry.outcome} at first.`,
    )
    onDivergence(entry, outcome)
  }
  return life
}

/** The context with the trust in receipts at the time of the entry: its outcome shows whether purchases were refused for lack of trust. */
function contextOfEntry({ type, outcome }: ReplayEntry, context: EngineContext): EngineContext {
  if (type !== 'purchaseInAppItem') return context
  const { receipts: _, ...rest } = context
  return outcome === 'purchases_unavailable' ? rest : { ...rest, receipts: 'trusted' }
}
