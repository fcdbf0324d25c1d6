import { InvariantError } from '@lifegrid/base/assert'
import type { DecisionList, EarlierEntries, NoAnswer } from '@lifegrid/contract/shapes/told-life'
import { NewerStateError } from '@lifegrid/engine/codec/codec'
import type { EngineContext } from '@lifegrid/engine/core/context'
import { earlierEntries } from '@lifegrid/engine/lab/earlier-entries'
import { recallDecisions } from '@lifegrid/engine/lab/past-decisions'
import { whatIf } from '@lifegrid/engine/lab/what-if'
import type { ClaimedTold } from '@lifegrid/storage/told/ports'
import { workerLimits } from '../limits.ts'
import { type RecordedFrom, type RecordStore, recordedLife } from './recorded-life.ts'
import { type Bounds, workedOut } from './worked-out.ts'

export interface WhatIfSources extends Bounds {
  readonly store: RecordStore
  readonly engine: EngineContext
}

export type Answered =
  | { readonly state: 'told'; readonly told: string }
  | { readonly state: 'refused'; readonly refusal: NoAnswer }

/**
 * [WHATIF-1] [WHATIF-2] [WEB-7] Answers a request for a list of decisions, about one of them, or for earlier entries of the feed. Reads the record
 * and writes nothing to it.
 */
export async function answerWhatIf(request: ClaimedTold, sources: WhatIfSources): Promise<Answered> {
  const found = await recordedLife(sources.store, request.playerId, sources.engine)
  if (found.outcome === 'gone') return { state: 'refused', refusal: 'no_such_decision' }
  if (found.outcome !== 'found') return { state: 'refused', refusal: found.outcome }
  const { whole, recent } = found
  try {
    return await answerFrom(whole, request, sources)
  } catch (error) {
    if (!isOfOtherRules(error)) throw error
  }
  if (recent === undefined) return { state: 'refused', refusal: 'earlier_rules' }
  try {
    return await answerFrom(recent, request, sources)
  } catch (error) {
    if (!isOfOtherRules(error)) throw error
    return { state: 'refused', refusal: 'earlier_rules' }
  }
}

async function answerFrom(recorded: RecordedFrom, request: ClaimedTold, sources: WhatIfSources): Promise<Answered> {
  if (request.kind === 'decisions') return { state: 'told', told: JSON.stringify(listOf(recorded, sources.engine)) }
  if (request.kind === 'feed') return { state: 'told', told: JSON.stringify(feedOf(recorded, request, sources.engine)) }
  const { decision, option } = request
  if (decision === null || option === null) return { state: 'refused', refusal: 'no_such_decision' }
  const { snapshot, earlier } = recorded
  if (snapshot !== null && decision <= snapshot.seq && earlier !== 'none') return { state: 'refused', refusal: earlier }
  const answer = await workedOut(
    whatIf(recorded, { decision, option, at: request.requestedAt }, sources.engine),
    sources,
  )
  if (answer === undefined) return { state: 'refused', refusal: 'too_long' }
  const { value } = answer
  return value.ok ? { state: 'told', told: JSON.stringify(value.value) } : { state: 'refused', refusal: value.error }
}

function listOf(recorded: RecordedFrom, engine: EngineContext): DecisionList {
  const all = recallDecisions(recorded, engine).decisions.map(({ question: _, ...decision }) => decision)
  const decisions = all.slice(-workerLimits.toldDecisionsMax)
  return { decisions, earlier: decisions.length < all.length ? 'older' : recorded.earlier }
}

/** [WEB-7] The entries before the one that the request names. */
function feedOf(recorded: RecordedFrom, request: ClaimedTold, engine: EngineContext): EarlierEntries {
  const wanted = { before: request.decision ?? 0, max: workerLimits.toldFeedMax, at: request.requestedAt }
  const { life, entries, hasOlder, isFromBirth } = earlierEntries(recorded, wanted, engine)
  return { life, entries, earlier: hasOlder ? 'older' : isFromBirth ? 'none' : recorded.earlier }
}

/** [WHATIF-1] The replay differs from the record, or a newer release wrote the snapshot. */
function isOfOtherRules(error: unknown): boolean {
  return error instanceof InvariantError || error instanceof NewerStateError
}
