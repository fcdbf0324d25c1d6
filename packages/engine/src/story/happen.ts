import { type EventDefinition, isChoice } from '../catalogue/event.ts'
import { latest } from '../codec/compact/latest.ts'
import { schedule } from '../core/agenda.ts'
import { tell } from '../core/feed.ts'
import { render } from '../core/text.ts'
import { dayOf } from '../core/time.ts'
import type { Turn } from '../core/turn.ts'
import { applyEffects } from '../effects/apply-effects.ts'
import { engineLimits } from '../life/limits.ts'
import { type Cast, seenOf, timesOf } from '../life/story.ts'
import type { OfflinePolicy } from '../life/vocabulary.ts'
import { offerClaim } from '../systems/rewards/claims.ts'
import { watchAffinity } from './affinity-told.ts'
import { answerQuestion } from './answer-question.ts'
import { beginDilemma } from './dilemma.ts'
import { noteSeen } from './eligible.ts'
import { scheduleFollowUps } from './follow-up.ts'
import { defaultOption, isTakenAtOnce, policyOf } from './offline-policy.ts'
import { questionShapeOf } from './question-shape.ts'
import { textInTurn } from './text-variants.ts'

/**
 * Makes an event happen: tells a message and applies its effects, or asks a question.
 * @param times how often it has come before in this life, so that its texts come in turn.
 */
export function happen(
  turn: Turn,
  definition: EventDefinition,
  cast: Cast,
  times = timesOf(seenOf(turn.life.story, definition.id)),
): void {
  const { life } = turn
  if (definition.kind !== 'ambient') noteSeen(definition, turn)
  const { id: variant, text } = textInTurn(
    definition,
    { life, minute: turn.minute, catalogue: turn.catalogue, cast },
    times,
  )
  const message = render(text, turn, cast)
  const title = render(definition.title, turn, cast)
  if (!isChoice(definition)) {
    const change = watchAffinity(turn, cast)
    applyEffects(definition.effects, turn, cast)
    const affinityChange = change()
    scheduleFollowUps(turn, definition.followUps, cast)
    if (definition.claim !== undefined) offerClaim(turn, definition.id, definition.claim)
    const { id: eventId, importance, claim } = definition
    const told = tell(turn, { eventId, title, message, importance, ...(claim === undefined ? {} : { claim }) })
    if (affinityChange !== undefined) told.affinityChange = affinityChange
    return
  }
  noteChoice(turn, definition)
  beginDilemma(life, definition)
  const policy = policyOf(definition, life)
  life.question = { eventId: definition.id, minute: turn.minute, title, message, cast, policy, deadlineMinute: null }
  if (variant !== undefined) life.question.variant = variant
  putQuestion(turn)
  if (life.away === null) return
  if (isTakenAtOnce(policy, life)) answerQuestion(turn, defaultOption(turn))
  else startDeadline(turn, policy.kind === 'deadline' ? policy.minutes : null)
}

function noteChoice(turn: Turn, definition: EventDefinition): void {
  const { story } = turn.life
  story.choiceDays = latest(story.choiceDays, 2, dayOf(turn.minute))
  if ((definition.dilemma?.step ?? 1) === 1) story.lastCategories = latest(story.lastCategories, 2, definition.category)
}

function putQuestion(turn: Turn): void {
  const body = questionShapeOf(turn)
  const { dilemma } = body
  if (dilemma === undefined) turn.frames.push({ frame: 'questionEvent', body })
  else turn.frames.push({ frame: 'dilemmaEvent', body: { ...body, dilemma } })
}

/**
 * Handles an open question when the player leaves: it gets a deadline if its policy allows one, and otherwise holds the clock.
 */
export function startDeadlineOnLeave(turn: Turn): void {
  const question = turn.life.question
  if (question === null) return
  startDeadline(turn, graceMinutesOf(question.policy))
}

function graceMinutesOf(policy: OfflinePolicy): number | null {
  if (policy.kind === 'hold') return null
  // A grace period, so that a brief loss of connection decides nothing.
  return policy.kind === 'auto' ? engineLimits.autoGraceMinutes : policy.minutes
}

function startDeadline(turn: Turn, minutes: number | null): void {
  const question = turn.life.question
  if (question === null || minutes === null) return
  question.deadlineMinute = turn.minute + minutes
  schedule(turn.life, question.deadlineMinute, 'deadline')
}
