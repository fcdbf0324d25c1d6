import { schedule } from '../agenda.ts'
import { applyEffects } from '../effects/faces.ts'
import { tell } from '../feed.ts'
import { engineLimits } from '../limits.ts'
import { dayOf } from '../time.ts'
import { roll, type Turn } from '../turn.ts'
import { decide } from './decide.ts'
import { noteSeen } from './eligible.ts'
import type { EventDefinition, OfflinePolicy } from './event-definition.ts'
import { scheduleFollowUps } from './follow-up.ts'
import { questionShapeOf } from './question-shape.ts'
import type { Cast } from './story.ts'
import { render } from './text.ts'

/** The event happens: a message is told and has its effects; a question is put. */
export function fall(turn: Turn, definition: EventDefinition, cast: Cast): void {
  const { life } = turn
  noteSeen(definition, turn)
  const variant = Math.floor(roll(turn, 'storyteller', `${definition.id}:text`) * definition.text.length)
  const message = render(definition.text[variant] as string, life, turn.minute, cast)
  const title = render(definition.title, life, turn.minute, cast)
  if (definition.kind !== 'question') {
    applyEffects(definition.effects, turn, cast)
    scheduleFollowUps(turn, definition.followUps, cast)
    tell(turn, { eventId: definition.id, title, message, importance: definition.importance })
    return
  }
  life.story.choiceDays = [...life.story.choiceDays.slice(-1), dayOf(turn.minute)]
  const policy = definition.offline ?? { kind: 'hold' }
  life.question = { eventId: definition.id, minute: turn.minute, title, message, cast, policy, deadlineMinute: null }
  turn.facts.push({ frame: 'questionEvent', body: questionShapeOf(life, turn.minute, turn.events) })
  if (life.away === null) return
  if (policy.kind === 'auto') decide(turn, policy.option)
  else startDeadline(turn, policy.kind === 'deadline' ? policy.minutes : null)
}

/** The player has left with a question open: what may decide itself gets its deadline, the rest holds the clock. */
export function leaveQuestion(turn: Turn): void {
  const question = turn.life.question
  if (question === null) return
  startDeadline(turn, graceOf(question.policy))
}

function graceOf(policy: OfflinePolicy): number | null {
  if (policy.kind === 'hold') return null
  // A connection that is lost for a moment must not decide anything.
  return policy.kind === 'auto' ? engineLimits.autoGraceMinutes : policy.minutes
}

function startDeadline(turn: Turn, minutes: number | null): void {
  const question = turn.life.question
  if (question === null || minutes === null) return
  question.deadlineMinute = turn.minute + minutes
  schedule(turn.life, question.deadlineMinute, 'deadline')
}
