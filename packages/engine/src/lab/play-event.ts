import type { QuestionShape } from '@lifegrid/contract/frames/events'
import type { EventDefinition } from '../catalogue/event.ts'
import type { EngineContext } from '../core/context.ts'
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

/** What a player sees and does in one event that is played alone. */
export interface EventWatch {
  /** Before it happens. */
  staged?(stage: Stage, event: EventDefinition): void
  /** A line of the feed. */
  told(title: string, message: string): void
  /** A question. @returns the id of the option that is taken. */
  ask(question: QuestionShape): Promise<string> | string
  /** What an answer has changed, as far as it can be counted: 'happiness +4'. */
  changed?(changes: readonly string[]): void
  /** Days pass until the next event of the same story. */
  later?(days: number): void
}

/** The longest story. */
const eventsMax = 40
const minutesPerDay = 1440

/** The event of an id; for a dilemma's id, its first step. */
export function eventNamed(id: string, { catalogue }: EngineContext): EventDefinition | undefined {
  const { byId } = eventIndexOf(catalogue)
  const first = catalogue.dilemmas?.find((dilemma) => dilemma.id === id)?.steps[0]?.id
  return (byId.get(id) ?? byId.get(`${id}/${first}`))?.definition
}

/** Plays one event alone, with the events that follow from it. */
export async function playEvent(
  event: EventDefinition,
  seed: string,
  context: EngineContext,
  watch: EventWatch,
): Promise<void> {
  const stage = stageFor(event, seed, context)
  const { turn, cast } = stage
  const { life } = turn
  watch.staged?.(stage, event)
  const tellAll = (): void => {
    for (const { frame, body } of turn.frames) if (frame === 'messageEvent') watch.told(body.title, body.message)
    turn.frames.length = 0
  }
  happen(turn, event, cast)
  for (let count = 0; count < eventsMax; count++) {
    tellAll()
    if (life.question !== null) {
      const before = figures(life, turn.minute)
      answerQuestion(turn, await watch.ask(questionShapeOf(turn)))
      tellAll()
      watch.changed?.(differences(before, figures(life, turn.minute)))
      continue
    }
    const next = life.agenda.findLast(({ kind, key }) => kind === 'storyteller' && key.startsWith('then:'))
    if (next === undefined) return
    watch.later?.(Math.round((next.minute - turn.minute) / minutesPerDay))
    life.agenda = life.agenda.filter((item) => item !== next)
    turn.minute = Math.max(turn.minute, next.minute)
    settle(turn)
    fallDue(turn, next)
  }
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
