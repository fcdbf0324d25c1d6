import { assert } from '@lifegrid/base/assert'
import { systemCommands } from '@lifegrid/contract/commands/system'
import { apply } from './apply.ts'
import { birth } from './birth.ts'
import { decode } from './codec/codec.ts'
import type { EngineContext } from './core/context.ts'
import type { Life } from './life/life.ts'

/** A journal entry as far as replaying needs it. */
export interface ReplayEntry {
  readonly seq: number
  /** Cluster wall time, ms, at which it took effect. */
  readonly at: number
  readonly type: string
  /** JSON text. */
  readonly message: string
  /** 'ok', or the code with which it was refused. */
  readonly outcome: string
}

export interface RebuildInput {
  /** `seq` is that of the last entry in it; where it is given, the journal must begin right after it. */
  readonly snapshot: { readonly data: Uint8Array; readonly seq?: number } | null
  /** The entries after the snapshot, or all of them, by seq and without a gap. */
  readonly journal: readonly ReplayEntry[]
  /**
   * Told of each entry that does not end as it did the first time, and with what it ends now: the rules have changed since it was written.
   * The life goes on as they are now. Without it that is an error.
   */
  readonly onDivergence?: (entry: ReplayEntry, outcome: string) => void
}

/** Given up when it was first tried, because it threw: it had no effect then and must have none now. */
const withoutEffect = new Set(['quarantined', 'internal'])

/**
 * The life that a snapshot and the journal after it make, or, without a snapshot, the whole journal from its `sys.birth` on. It stands at
 * the wall time of its last entry; `advance` brings it to now.
 * @throws NewerStateError when the snapshot was written by a newer release: [MOVE-3].
 * @throws InvariantError when an entry does not end as it did the first time, unless `onDivergence` is there to hear of it: [ENG-2].
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
    if (withoutEffect.has(entry.outcome)) continue
    const message: unknown = JSON.parse(entry.message)
    const { result } = apply(life, { type: entry.type, message }, entry.at, contextThen(entry, context))
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

/** Whether receipts were trusted at the time is in the record: only where they were not is a purchase refused for that. */
function contextThen({ type, outcome }: ReplayEntry, context: EngineContext): EngineContext {
  if (type !== 'purchaseInAppItem') return context
  const { receipts: _, ...rest } = context
  return outcome === 'purchases_unavailable' ? rest : { ...rest, receipts: 'trusted' }
}
