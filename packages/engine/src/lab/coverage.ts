import type { QuestionShape } from '@lifegrid/contract/frames/events'
import { apply } from '../apply.ts'
import { isChoice } from '../catalogue/event.ts'
import type { EngineContext } from '../core/context.ts'
import type { EngineFrame } from '../core/engine-frame.ts'
import type { Life } from '../life/life.ts'
import { eventIndexOf } from '../story/event-index.ts'
import { chooseOption } from './autoplayer.ts'
import { type CoverageKind, goalsOf, goalsOfAnswer, goalsOfText } from './coverage-goals.ts'
import { directedManner, type Pursuit } from './coverage-manner.ts'
import { type ObstacleWatch, watchObstacles } from './coverage-obstacles.ts'
import { leaning, optionHasMissing, type Wants, wantsOf } from './coverage-wants.ts'
import { type LifeWatch, liveAgain, liveLife, type Manner } from './live.ts'
import { seedOf } from './population.ts'

export interface Coverage {
  readonly lives: number
  readonly goals: ReadonlyMap<string, CoverageKind>
  /** A goal → the seed of the life that reached it first. */
  readonly reached: ReadonlyMap<string, string>
  /** Why a goal was not reached. */
  readonly whyNot: (goal: string) => string
}

/** Lives for which the storyteller leans towards the same events. Preparing a catalogue takes about half as long as a life. */
const livesPerLean = 4

/**
 * Bots that live until everything was reached. Each knows what those before it have reached, so they live one after the other, and it is
 * after the rest:
 *
 * - The storyteller leans towards the events with something missing, and towards those that lead to one: see `leaning`.
 * - At each question with something missing, each open option is tried in a copy of the life, so that one life answers all ways. The life
 *   itself goes on with the option that leads to what is missing, else with the one that was taken least often.
 * - It works, learns and buys what missing events ask for: see `directedManner`.
 *
 * All of it is play: a goal is reached when a command of a player is answered, or when time passes. No state is set. Stops early when everything
 * has been reached.
 */
export function coverageOf(
  livesMax: number,
  context: EngineContext,
  lived: (lives: number) => void = () => undefined,
): Coverage {
  const { catalogue } = context
  const goals = goalsOf(catalogue)
  const reached = new Map<string, string>()
  const taken = new Map<string, number>()
  const obstacles = watchObstacles(catalogue, (goal) => reached.has(goal))
  let leant = context
  let wants = wantsOf(catalogue, (goal) => reached.has(goal))
  let lives = 0
  while (lives < livesMax && reached.size < goals.size) {
    if (lives > 0 && lives % livesPerLean === 0) {
      wants = wantsOf(catalogue, (goal) => reached.has(goal))
      leant = { ...context, catalogue: leaning(catalogue, wants) }
    }
    const seed = seedOf(lives)
    const reach = (goal: string): void => {
      if (goals.has(goal) && !reached.has(goal)) reached.set(goal, seed)
    }
    liveForCoverage(
      { number: lives, seed, context: leant, wants, taken, reach, isReached: (goal) => reached.has(goal) },
      obstacles,
    )
    lived(++lives)
  }
  return { lives, goals, reached, whyNot: obstacles.whyNot }
}

interface Bot {
  readonly number: number
  readonly seed: string
  readonly context: EngineContext
  readonly wants: Wants
  /** How often bots have taken an option, and have been after a ladder or an activity. */
  readonly taken: Map<string, number>
  readonly reach: (goal: string) => void
  readonly isReached: (goal: string) => boolean
}

function liveForCoverage(bot: Bot, obstacles: ObstacleWatch): void {
  const { seed, context, wants } = bot
  obstacles.begin()
  const pursuit = pursuitOf(bot)
  const watch = watchFor(bot, obstacles)
  const mannerOf = (life: Life): Manner =>
    directedManner({ seed, wants, context, pursuit }, (question) => {
      obstacles.asked(question)
      tryAll(life, question, bot, obstacles)
      return chosenFor(question, bot)
    })
  const { life } = liveLife({ seed, ruleset: 'calibrated', manner: mannerOf }, context, watch)
  if (wants.anotherLife) liveAgain(life, { seed, manner: mannerOf(life) }, context, watch)
}

/** One life in so many is the reference autoplayer's but for its answers, so that directed lives are not the only ones. */
const undirectedIn = 5

/** The wanted ladder and the wanted activity that the fewest bots have been after. */
function pursuitOf({ number, wants, taken }: Bot): Pursuit | undefined {
  if (number % undirectedIn === undirectedIn - 1) return undefined
  const rarest = (kind: string, all: readonly string[]): string | undefined => {
    const times = (id: string): number => taken.get(`${kind} ${id}`) ?? 0
    const least = Math.min(...all.map(times))
    const found = all.find((id) => times(id) === least)
    if (found !== undefined) taken.set(`${kind} ${found}`, least + 1)
    return found
  }
  return { ladder: rarest('ladder', wants.ladders), activity: rarest('activity', wants.activities) }
}

/** Tries each open option that has something missing in a copy of the life. */
function tryAll(
  life: Life,
  question: QuestionShape,
  { context, isReached, reach }: Bot,
  obstacles: ObstacleWatch,
): void {
  const definition = eventIndexOf(context.catalogue).byId.get(question.id)?.definition
  if (definition === undefined) return
  for (const { id } of openOptions(question)) {
    const outcomes = definition.options?.find((one) => one.id === id)?.outcomes ?? []
    if (!optionHasMissing(question.id, id, outcomes, (goal) => !isReached(goal))) continue
    const copy = structuredClone(life)
    const { frames, result } = apply(
      copy,
      { type: 'answer', message: { eventId: question.id, option: id } },
      copy.at,
      context,
    )
    if (!result.ok) continue
    obstacles.tried(question.id, id)
    for (const goal of goalsOfAnswer(definition, id, resultIn(frames, question.id) ?? '')) reach(goal)
  }
}

/** The message of an answer is the first of the event. */
function resultIn(frames: readonly EngineFrame[], eventId: string): string | undefined {
  for (const { frame, body } of frames) if (frame === 'messageEvent' && body.eventId === eventId) return body.message
  return undefined
}

function openOptions({ answerOptions }: QuestionShape): QuestionShape['answerOptions'] {
  return answerOptions.filter(({ unavailable }) => unavailable === undefined)
}

/**
 * An option that leads to what is missing, else any; of those the one that bots have taken least often. Every other bot takes none that rules out
 * something missing, if it can: the same flag is wanted by one event and ruled out by another.
 */
function chosenFor(question: QuestionShape, { number, seed, wants, taken }: Bot): string {
  const open = openOptions(question)
  const within = (of: typeof open, has: (option: string) => boolean): typeof open => {
    const some = of.filter(({ id }) => has(`${question.id} ${id}`))
    return some.length > 0 ? some : of
  }
  const harmless = number % 2 === 0 ? open : within(open, (option) => !wants.spoils.has(option))
  const of = within(harmless, (option) => wants.leads.has(option))
  const times = (id: string): number => taken.get(`${question.id} ${id}`) ?? 0
  const least = Math.min(...of.map(({ id }) => times(id)))
  const id = chooseOption(seed, { ...question, answerOptions: of.filter((option) => times(option.id) === least) })
  taken.set(`${question.id} ${id}`, times(id) + 1)
  return id
}

/** Reaches what the life is told and asked. What comes of answers is seen in the copies. */
function watchFor({ context, reach }: Bot, obstacles: ObstacleWatch): LifeWatch {
  const { byId } = eventIndexOf(context.catalogue)
  return {
    moment: (life, minute) => obstacles.moment(life, minute),
    frames(_, frames) {
      for (const { frame, body } of frames) {
        if (frame !== 'messageEvent' && frame !== 'questionEvent' && frame !== 'dilemmaEvent') continue
        const definition = byId.get(body.id)?.definition
        if (definition === undefined || (frame === 'messageEvent' && isChoice(definition))) continue
        for (const goal of goalsOfText(definition, body.message)) reach(goal)
      }
    },
  }
}
