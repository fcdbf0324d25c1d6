import type { ClientParts } from './client-parts.ts'
import { mergeLounge } from './lounge-view.ts'
import type { ServerFrame } from './messages.generated.ts'
import { isOtherHistory, type Position, placeFrame } from './sequence.ts'
import { mergeAnswered, mergeClaimed, mergeEarlier, mergeFrame, type View } from './view.ts'
import type { EarlierEntries, QuestionShape } from './view-shapes.ts'

/** Handles a frame from the server: checks its position, merges it into the view and settles the command that it answers. */
export function receiveFrame(parts: ClientParts, frame: ServerFrame): void {
  const { state, resyncs, outbox, connection, events, limits } = parts
  if (frame.type === 'playerObject' && isOtherHistory(state.position, frame, !state.isSettled)) forgetEverything(parts)
  const placement = placeFrame(state.position, frame)
  if (placement === 'stale') {
    state.staleDropped++
    return
  }
  const isNewOwner = state.position === null || frame.epoch !== state.position.epoch
  if (placement === 'receipt' && isNewOwner) resyncs.requestLater()
  else if (placement === 'gap' || placement === 'receipt') resyncs.request()
  if (placement === 'gap') return
  const isNewEpoch = placement === 'take' && state.position !== null && isNewOwner
  if (placement === 'take') {
    state.position = positionOf(frame, state.position)
    resyncs.stop()
  }
  if (placement === 'take' || (frame.type === 'ack' && frame.resumed === true)) state.isSettled = true
  const [before, loungeBefore] = [state.view, state.lounge]
  if (placement !== 'receipt') merge(parts, frame)
  state.lounge = mergeLounge(state.lounge, frame, limits.loungeMessagesMax)
  if (frame.replyTo !== undefined) outbox.replied(frame.replyTo, frame)
  // The new owner may not have what the old one received. A connection that is not live yet sends everything once it is.
  if (isNewEpoch && connection.state === 'live') outbox.live()
  events.emit('frame', frame)
  if (frame.type === 'tokenExpiring') events.emit('tokenExpiring', { expiresInMs: frame.expiresInMs })
  if (state.view !== before && state.view !== null) events.emit('change', state.view)
  if (state.lounge !== loungeBefore) events.emit('lounge', state.lounge)
}

function positionOf(frame: ServerFrame, last: Position | null): Position {
  const history = frame.type === 'playerObject' ? frame.history : last?.history
  const { epoch, seq } = frame as { epoch: number; seq: number }
  return { epoch, seq, ...(history !== undefined && { history }) }
}

/** [CONN-2] What the client has is of another history. Its commands are still valid: they wait for an answer, and get one. */
function forgetEverything({ state, predicted }: ClientParts): void {
  state.position = null
  state.view = null
  predicted.reset()
}

/** Removes a question from the view after its answer was accepted. */
export function removeAnswered(parts: ClientParts, question: QuestionShape): void {
  changeView(parts, (view) => mergeAnswered(view, question))
}

/** Removes a reward from the view after it was claimed. */
export function removeClaim(parts: ClientParts, eventId: string): void {
  changeView(parts, (view) => mergeClaimed(view, eventId))
}

/** Adds entries of the feed from before those of the view. */
export function addEarlier(parts: ClientParts, told: Pick<EarlierEntries, 'life' | 'entries'>): void {
  changeView(parts, (view) => mergeEarlier(view, told, parts.limits.feedMax))
}

function changeView({ state, events }: ClientParts, change: (view: View) => View): void {
  if (state.view === null) return
  const next = change(state.view)
  if (next === state.view) return
  state.view = next
  events.emit('change', next)
}

function merge({ state, predicted, limits }: ClientParts, frame: ServerFrame): void {
  const { view, duplicates } = mergeFrame(state.view, frame, limits.feedMax)
  state.view = view
  state.duplicatesDropped += duplicates
  if (view !== null) predicted.update(view.life, view.state.minute, view.state.clock)
}
