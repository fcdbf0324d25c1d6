import type { QuestionShape } from '@lifegrid/contract/frames/events'
import type { EventDefinition } from '../catalogue/event.ts'
import type { EngineContext } from '../core/context.ts'
import type { Turn } from '../core/turn.ts'
import type { Life } from '../life/life.ts'
import type { GaugeName } from '../life/vocabulary.ts'
import { answerQuestion } from '../story/answer-question.ts'
import { eventIndexOf } from '../story/event-index.ts'
import { fallDue } from '../story/fall-due.ts'
import { happen } from '../story/happen.ts'
import { questionShapeOf } from '../story/question-shape.ts'
import { settle } from '../systems/money/accounts.ts'
import { gaugeAt } from '../systems/mood/mood.ts'
import { type Stage, stageFor } from './stage-event.ts'

/** What a player sees of one event that is played alone. */
export type EventStep =
  /** Before it happens. */
  | { readonly kind: 'staged'; readonly stage: Stage }
  /** A line of the feed. */
  | { readonly kind: 'told'; readonly title: string; readonly message: string }
  /** A question: the next call of the generator takes the id of an open option. */
  | { readonly kind: 'asked'; readonly question: QuestionShape }
  /** What an answer has changed, as far as it can be counted: 'happiness +4'. */
  | { readonly kind: 'changed'; readonly changes: readonly string[] }
  /** Days pass until the next event of the same story. */
  | { readonly kind: 'later'; readonly days: number }

/** The longest story. */
const eventsMax = 40
const minutesPerDay = 1440

/** The event of an id; for a dilemma's id, its first step. */
export function eventNamed(id: string, { catalogue }: EngineContext): EventDefinition | undefined {
  const { byId } = eventIndexOf(catalogue)
  const first = catalogue.dilemmas?.find((dilemma) => dilemma.id === id)?.steps[0]?.id
  return (byId.get(id) ?? byId.get(`${id}/${first}`))?.definition
}

/** Plays one event alone, with the events that follow from it, step by step. */
export function* playEvent(
  event: EventDefinition,
  seed: string,
  context: EngineContext,
): Generator<EventStep, void, string> {
  const stage = stageFor(event, seed, context)
  const { turn, cast } = stage
  const { life } = turn
  yield { kind: 'staged', stage }
  happen(turn, event, cast)
  for (let count = 0; count < eventsMax; count++) {
    yield* told(turn)
    if (life.question !== null) {
      const before = figures(life, turn.minute)
      answerQuestion(turn, yield { kind: 'asked', question: questionShapeOf(turn) })
      yield* told(turn)
      yield { kind: 'changed', changes: differences(before, figures(life, turn.minute)) }
      continue
    }
    const next = life.agenda.findLast(({ kind, key }) => kind === 'storyteller' && key.startsWith('then:'))
    if (next === undefined) return
    yield { kind: 'later', days: Math.round((next.minute - turn.minute) / minutesPerDay) }
    life.agenda = life.agenda.filter((item) => item !== next)
    turn.minute = Math.max(turn.minute, next.minute)
    settle(turn)
    fallDue(turn, next)
  }
}

/** The lines since the last call. */
function told(turn: Turn): EventStep[] {
  const lines = turn.frames.flatMap(({ frame, body }): EventStep[] =>
    frame === 'messageEvent' ? [{ kind: 'told', title: body.title, message: body.message }] : [],
  )
  turn.frames.length = 0
  return lines
}

const gaugeNames = ['energy', 'happiness', 'stress', 'health', 'social'] as const satisfies readonly GaugeName[]

type Figures = Readonly<Record<GaugeName | 'memories', number>>

function figures(life: Life, minute: number): Figures {
  const gauges = Object.fromEntries(gaugeNames.map((name) => [name, gaugeAt(life, name, minute)]))
  return { ...(gauges as Record<GaugeName, number>), memories: life.memory.length }
}

function differences(before: Figures, after: Figures): string[] {
  return (Object.keys(before) as (keyof Figures)[]).flatMap((name) => {
    const by = Math.round(after[name] - before[name])
    return by === 0 ? [] : [`${name} ${by > 0 ? '+' : '−'}${Math.abs(by)}`]
  })
}
