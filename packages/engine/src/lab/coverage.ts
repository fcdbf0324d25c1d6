import type { QuestionShape } from '@lifegrid/contract/frames/events'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { type EventDefinition, isChoice } from '../catalogue/event.ts'
import type { EngineContext } from '../core/context.ts'
import { perCatalogue } from '../core/per-catalogue.ts'
import { eventIndexOf } from '../story/event-index.ts'
import { chooseOption } from './autoplayer.ts'
import { wordsOf } from './catalogue-parts.ts'
import { liveLife } from './live.ts'
import { seedOf } from './population.ts'
import { isFilled } from './template-match.ts'

export const coverageKinds = ['event', 'text', 'option', 'outcome', 'outcome text'] as const
export type CoverageKind = (typeof coverageKinds)[number]

export interface Coverage {
  readonly lives: number
  /** What there is to reach, and what was reached: `the-rooftop`, `the-rooftop text 2`, `the-rooftop up`, `the-rooftop up 1 text 1`. */
  readonly goals: ReadonlyMap<string, CoverageKind>
  /** A goal → the seed of the life that reached it first. */
  readonly reached: ReadonlyMap<string, string>
}

/**
 * Bots that live until everything was reached: each answers every question with the open option that bots have taken least often, and is
 * otherwise the reference autoplayer. The bots know what those before them did, so lives are lived in order.
 * Stops early when everything has been reached.
 */
export function coverageOf(
  livesMax: number,
  context: EngineContext,
  lived: (lives: number) => void = () => undefined,
): Coverage {
  const goals = goalsOf(context.catalogue)
  const reached = new Map<string, string>()
  const taken = new Map<string, number>()
  let lives = 0
  while (lives < livesMax && reached.size < goals.size) {
    const seed = seedOf(lives)
    liveForCoverage(seed, context, taken, (goal) => {
      if (goals.has(goal) && !reached.has(goal)) reached.set(goal, seed)
    })
    lived(++lives)
  }
  return { lives, goals, reached }
}

function liveForCoverage(
  seed: string,
  context: EngineContext,
  taken: Map<string, number>,
  reach: (goal: string) => void,
): void {
  const { byId } = eventIndexOf(context.catalogue)
  let result: { readonly id: string; readonly message: string } | undefined
  const choose = (question: QuestionShape): string => {
    const open = question.answerOptions.filter((option) => option.unavailable === undefined)
    const times = (id: string): number => taken.get(`${question.id} ${id}`) ?? 0
    const least = Math.min(...open.map(({ id }) => times(id)))
    const id = chooseOption(seed, { ...question, answerOptions: open.filter((option) => times(option.id) === least) })
    taken.set(`${question.id} ${id}`, times(id) + 1)
    return id
  }
  liveLife({ seed, ruleset: 'calibrated', choose }, context, {
    frames(_, frames) {
      for (const { frame, body } of frames) {
        if (frame !== 'messageEvent' && frame !== 'questionEvent' && frame !== 'dilemmaEvent') continue
        const definition = byId.get(body.id)?.definition
        if (definition === undefined) continue
        if (frame === 'messageEvent' && isChoice(definition)) result = { id: body.id, message: body.message }
        else for (const goal of goalsOfText(definition, body.message)) reach(goal)
      }
    },
    step(_, { type, message }) {
      if (type !== 'answer') return
      const { eventId, option } = message as { eventId: string; option: string }
      const definition = byId.get(eventId)?.definition
      if (definition !== undefined && result?.id === eventId)
        for (const goal of goalsOfAnswer(definition, option, result.message)) reach(goal)
      result = undefined
    },
  })
}

function goalsOfText({ id, text }: EventDefinition, message: string): string[] {
  const variants = text.flatMap((variant, index) =>
    isFilled(wordsOf(variant), message) ? [`${id} text ${index + 1}`] : [],
  )
  return [id, ...variants.slice(0, 1)]
}

function goalsOfAnswer({ id, options = [] }: EventDefinition, optionId: string, message: string): string[] {
  const option = options.find((one) => one.id === optionId)
  const goals = [`${id} ${optionId}`]
  for (const [index, { text }] of (option?.outcomes ?? []).entries()) {
    const variant = text.findIndex((one) => isFilled(wordsOf(one), message))
    if (variant === -1) continue
    const outcome = `${id} ${optionId} ${index + 1}`
    return [...goals, outcome, `${outcome} text ${variant + 1}`]
  }
  return goals
}

const goalsOf = perCatalogue((catalogue: Catalogue): ReadonlyMap<string, CoverageKind> => {
  const goals = new Map<string, CoverageKind>()
  for (const { definition } of eventIndexOf(catalogue).byId.values()) {
    const { id, text, options = [] } = definition
    goals.set(id, 'event')
    for (const index of text.keys()) goals.set(`${id} text ${index + 1}`, 'text')
    for (const option of options) {
      goals.set(`${id} ${option.id}`, 'option')
      for (const [number, outcome] of option.outcomes.entries()) {
        goals.set(`${id} ${option.id} ${number + 1}`, 'outcome')
        for (const index of outcome.text.keys())
          goals.set(`${id} ${option.id} ${number + 1} text ${index + 1}`, 'outcome text')
      }
    }
  }
  return goals
})
