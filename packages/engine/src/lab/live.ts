import { hash32 } from '@lifegrid/base/hash'
import { keyedRandom } from '@lifegrid/base/keyed-random'
import type { Refusal } from '@lifegrid/contract/errors'
import type { QuestionShape } from '@lifegrid/contract/frames/events'
import { advance } from '../advance.ts'
import { apply } from '../apply.ts'
import { birth } from '../birth.ts'
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

export interface LiveInput {
  readonly seed: string
  readonly ruleset: Ruleset
  readonly sex?: Sex
  /** The latest game minute to stop at; by default a whole life. */
  readonly untilMinute?: number
  /** Answers the questions; by default {@link chooseOption} does. It must choose an open option, and the same one each time. */
  readonly choose?: (question: QuestionShape) => string
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

/**
 * Simulates a whole life under the reference autoplayer: the engine alone, at the highest speed, in steps of wall time from one
 * of its moments to the next, interrupted by questions and the death.
 */
export function liveLife(input: LiveInput, context: EngineContext, watch: LifeWatch = {}): Lived {
  const life = birth({ playerId: 'lab', seed: input.seed, ruleset: input.ruleset, at: birthAt }, context)
  const play = autoplay(life, { seed: input.seed, from: birthAt, choose: input.choose }, context, watch)
  play.send('sys.connect', { edge: 'lab', connection: 'lab' })
  play.setUp(input.sex ?? life.sex)
  play.send('speed', 1)
  return play.untilTheEnd(input.untilMinute ?? Number.MAX_SAFE_INTEGER)
}

/** Simulates the life that follows one that has ended: another, or that of an heir. The life that has ended is not changed. */
export function liveAgain(
  ended: Life,
  heirId: string | null,
  seed: string,
  context: EngineContext,
  watch: LifeWatch = {},
): Lived {
  const life = structuredClone(ended)
  const play = autoplay(life, { seed, from: life.at }, context, watch)
  play.send('restart', heirId === null ? {} : { heir: heirId })
  if (heirId === null) play.setUp(life.sex)
  return play.untilTheEnd(Number.MAX_SAFE_INTEGER)
}

interface Autoplay {
  /** Sends a command that must not be refused. */
  readonly send: (type: string, message: unknown) => void
  readonly setUp: (sex: Sex) => void
  readonly untilTheEnd: (untilMinute: number) => Lived
}

interface Bot {
  readonly seed: string
  /** Wall time, ms. */
  readonly from: number
  readonly choose?: LiveInput['choose'] | undefined
}

function autoplay(life: Life, { seed, from, choose }: Bot, context: EngineContext, watch: LifeWatch): Autoplay {
  const refused: Record<string, number> = {}
  let at = from
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
  const send = (type: string, message: unknown): void => {
    const error = attempt(type, message)
    if (error !== undefined) throw new Error(`${type} was refused: ${error.code} ${error.detail ?? ''}`)
  }
  const answerAll = (): void => {
    while (life.status === 'playing' && life.question !== null) {
      if (++decisions > decisionsMax) throw new Error('the life asks more questions than the limit')
      const question = questionShapeOf({ life, minute: minuteAt(life, at), catalogue: context.catalogue })
      send('answer', { eventId: question.id, option: choose?.(question) ?? chooseOption(seed, question) })
    }
  }
  const pursue = (): void => {
    pursueHabits(seed, life, minuteAt(life, at), context, ({ type, message }, habit) => {
      const error = attempt(type, message, habit.name)
      if (error === undefined) return
      const key = `${habit.name} ${type} ${error.code}`
      refused[key] = (refused[key] ?? 0) + 1
    })
  }
  const untilTheEnd = (untilMinute: number): Lived => {
    while (life.status === 'playing' && minuteAt(life, at) < untilMinute) {
      const asked = decisions
      answerAll()
      const moment = nextMoment(life, minuteAt(life, at))
      at = wallAt(life, Math.min(moment, untilMinute)) ?? throwStandingClock(life)
      told(advance(life, at, context))
      if (life.status !== 'playing') break
      const reached = minuteAt(life, at) >= moment
      if (reached) watch.moment?.(life, minuteAt(life, at))
      answerAll()
      if (reached || decisions > asked) pursue()
    }
    return { life, minutes: minuteAt(life, at), decisions, refused }
  }
  const setUp = (sex: Sex): void =>
    send('characterSetup', { firstname: firstnameOf(seed, sex, context), lastname: life.lastname, sex })
  return { send, setUp, untilTheEnd }
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
