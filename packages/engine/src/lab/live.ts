import { hash32 } from '@lifegrid/base/hash'
import { keyedRandom } from '@lifegrid/base/keyed-random'
import type { Refusal } from '@lifegrid/contract/errors'
import type { QuestionShape } from '@lifegrid/contract/frames/events'
import { advance } from '../advance.ts'
import { apply, type EngineCommand } from '../apply.ts'
import { birth } from '../birth.ts'
import type { MetFilter } from '../codec/compact/met-filter.ts'
import { birthdayOf } from '../core/calendar.ts'
import { minuteAt, wallAt } from '../core/clock.ts'
import type { EngineContext } from '../core/context.ts'
import type { EngineFrame } from '../core/engine-frame.ts'
import { ageAt, minuteOfEpochDay } from '../core/time.ts'
import { drawKey } from '../core/turn.ts'
import type { Life } from '../life/life.ts'
import type { Ruleset, Sex } from '../life/vocabulary.ts'
import { questionShapeOf } from '../story/question-shape.ts'
import { chooseOption, pursueHabits } from './autoplayer.ts'
import type { AutoplayHabit } from './habits/habit.ts'

export interface LiveInput {
  readonly seed: string
  readonly ruleset: Ruleset
  readonly sex?: Sex
  /** [ENG-5] What the account's other lives have met; absent for its first. */
  readonly metBefore?: MetFilter
  /** The latest game minute to stop at; by default a whole life. */
  readonly untilMinute?: number
  /** Who plays the life; by default the reference autoplayer. */
  readonly manner?: (life: Life) => Manner
}

export interface Lived {
  readonly life: Life
  /** Game minutes lived. */
  readonly minutes: number
  /** Questions answered. */
  readonly decisions: number
  /** Commands of the autoplayer's habits that were refused: `<habit> <command> <code>` → count. */
  readonly refused: Readonly<Record<string, number>>
}

/** A command of the autoplayer, reported as it is sent. */
export interface LivedStep {
  readonly minute: number
  readonly type: string
  readonly message: unknown
  /** The habit that proposed it; absent for answers to questions. */
  readonly habit?: string
}

/** Observes the autoplayer. Must not change the life. */
export interface LifeWatch {
  /** Called on a birthday and each quarter of a year after it, before the habits act. */
  moment?(life: Life, minute: number): void
  /** Called after each accepted command. */
  step?(life: Life, step: LivedStep): void
  /** Called with the frames of each step, which are not kept otherwise. */
  frames?(life: Life, frames: readonly EngineFrame[]): void
}

/** The upper limit for a life: two choices a week for 120 years. */
const decisionsMax = 13_000
const birthAt = 1_700_000_000_000
/** Days after a birthday on which the habits act: the birthday itself and three times until the next. */
const momentDays = [0, 91, 182, 274] as const
/** Noon, because people decide little at night. */
const momentMinute = 12 * 60

/** Who plays: how questions are answered, and which habits act at a moment. */
export interface Manner {
  choose(question: QuestionShape): string
  pursue(life: Life, minute: number, send: (command: EngineCommand, habit: AutoplayHabit) => void): void
}

/**
 * Simulates a whole life under the reference autoplayer: the engine alone, at the highest speed, in steps of wall time from one
 * of its moments to the next, interrupted by questions and the death.
 */
export function liveLife(input: LiveInput, context: EngineContext, watch: LifeWatch = {}): Lived {
  const { seed, ruleset, metBefore } = input
  const life = birth({ playerId: 'lab', seed, ruleset, at: birthAt, metBefore }, context)
  const living = livingOf(life, context, watch)
  living.send('sys.connect', { edge: 'lab', connection: 'lab' })
  const sex = input.sex ?? life.sex
  living.send('characterSetup', { firstname: firstnameOf(seed, sex, context), lastname: life.lastname, sex })
  living.send('speed', 1)
  return liveThrough(living, input.manner?.(life) ?? referenceManner(seed, context), input.untilMinute)
}

/** Simulates another life of the same account after one that has ended, in the same place: the ended life is lost. */
export function liveAgain(
  life: Life,
  { seed, manner }: { readonly seed: string; readonly manner: Manner },
  context: EngineContext,
  watch: LifeWatch = {},
): Lived {
  const living = livingOf(life, context, watch)
  living.send('restart', null)
  const { sex, lastname } = life
  living.send('characterSetup', { firstname: firstnameOf(seed, sex, context), lastname, sex })
  living.send('speed', 1)
  return liveThrough(living, manner)
}

/** Simulates the life of an heir after one that has ended, which is not changed. */
export function liveAsHeir(
  ended: Life,
  heirId: string,
  seed: string,
  context: EngineContext,
  watch: LifeWatch = {},
): Lived {
  const life = structuredClone(ended)
  const living = livingOf(life, context, watch)
  living.send('restart', { heir: heirId })
  return liveThrough(living, referenceManner(seed, context))
}

function referenceManner(seed: string, context: EngineContext): Manner {
  return {
    choose: (question) => chooseOption(seed, question),
    pursue: (life, minute, send) => pursueHabits(seed, life, minute, context, send),
  }
}

function liveThrough(living: Living, manner: Manner, untilMinute = Number.MAX_SAFE_INTEGER): Lived {
  for (const _ of living.steps(manner, untilMinute)) {
    // Each step has been lived.
  }
  return living.lived()
}

/**
 * Lives a life on from where it is, at the highest speed, until its end or the minute. A step is a moment of the autoplayer or a question, so
 * that a caller can do something else between two of them, or stop.
 */
export function* liveOn(
  life: Life,
  { manner, untilMinute }: { readonly manner: Manner; readonly untilMinute: number },
  context: EngineContext,
  watch: LifeWatch = {},
): Generator<undefined, Lived> {
  const living = livingOf(life, context, watch)
  if (life.connection === null) living.send('sys.connect', { edge: 'lab', connection: 'lab' })
  if (life.stopped) living.send('start')
  living.send('speed', 1)
  yield* living.steps(manner, untilMinute)
  return living.lived()
}

interface Living {
  /** @throws Error when it is refused. */
  send(type: string, message?: unknown): void
  steps(manner: Manner, untilMinute: number): Generator<undefined, void>
  lived(): Lived
}

function livingOf(life: Life, context: EngineContext, watch: LifeWatch): Living {
  const refused: Record<string, number> = {}
  let at = life.at
  let decisions = 0
  const told = (more: readonly EngineFrame[]): void => {
    if (more.length > 0) watch.frames?.(life, more)
  }
  const attempt = (type: string, message: unknown, habit?: string): Refusal | undefined => {
    const { frames: more, result } = apply(life, { type, message }, at, context)
    told(more)
    if (!result.ok) return result.error
    const minute = minuteAt(life, at)
    watch.step?.(life, habit === undefined ? { minute, type, message } : { minute, type, message, habit })
    return undefined
  }
  const send = (type: string, message?: unknown): void => {
    const error = attempt(type, message)
    if (error !== undefined) throw new Error(`${type} was refused: ${error.code} ${error.detail ?? ''}`)
  }
  const answerAll = ({ choose }: Manner): void => {
    while (life.status === 'playing' && life.question !== null) {
      if (++decisions > decisionsMax) throw new Error('the life asks more questions than the limit')
      const question = questionShapeOf({ life, minute: minuteAt(life, at), catalogue: context.catalogue })
      send('answer', { eventId: question.id, option: choose(question) })
    }
  }
  const pursue = (manner: Manner): void => {
    manner.pursue(life, minuteAt(life, at), ({ type, message }, habit) => {
      const error = attempt(type, message, habit.name)
      if (error === undefined) return
      const key = `${habit.name} ${type} ${error.code}`
      refused[key] = (refused[key] ?? 0) + 1
    })
  }
  function* steps(manner: Manner, untilMinute: number): Generator<undefined, void> {
    while (life.status === 'playing' && minuteAt(life, at) < untilMinute) {
      const asked = decisions
      answerAll(manner)
      const moment = nextMoment(life, minuteAt(life, at))
      at = wallAt(life, Math.min(moment, untilMinute)) ?? throwStandingClock(life)
      told(advance(life, at, context))
      if (life.status !== 'playing') break
      const reached = minuteAt(life, at) >= moment
      if (reached) watch.moment?.(life, minuteAt(life, at))
      answerAll(manner)
      if (reached || decisions > asked) pursue(manner)
      yield
    }
  }
  return { send, steps, lived: () => ({ life, minutes: minuteAt(life, at), decisions, refused }) }
}

/** The first of the autoplayer's moments after a minute. */
function nextMoment(life: Life, minute: number): number {
  const age = ageAt(life, minute)
  for (const years of [age, age + 1]) {
    const birthday = birthdayOf(life.birthDay, years)
    for (const days of momentDays) {
      const moment = minuteOfEpochDay(life, birthday + days) + momentMinute
      if (moment > minute) return moment
    }
  }
  throw new Error('there is no birthday after this minute')
}

function firstnameOf(seed: string, sex: Sex, { catalogue }: EngineContext): string {
  const names = catalogue.names[sex]
  return names[keyedRandom(seed).below(Math.max(1, names.length), 0, drawKey('autoplayer'), hash32('name'))] ?? 'Robin'
}

function throwStandingClock(life: Life): never {
  throw new Error(`the clock stands still at minute ${life.clock.anchorMinute} without a question`)
}
