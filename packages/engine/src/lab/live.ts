import type { QuestionShape } from '@lifegrid/contract/frames/state'
import { advance } from '../advance.ts'
import { apply, type EngineCommand } from '../apply.ts'
import { birth } from '../birth.ts'
import { minuteAt } from '../clock.ts'
import type { EngineContext } from '../context.ts'
import type { Fact } from '../fact.ts'
import type { Life, Ruleset, Sex } from '../life.ts'
import { chooseOption } from './autoplayer.ts'

export interface LiveInput {
  readonly seed: string
  readonly ruleset: Ruleset
  readonly sex?: Sex
  /** Stops here at the latest, in game minutes; a whole life by default. */
  readonly untilMinute?: number
}

export interface Lived {
  readonly life: Life
  /** Everything that was told, in order. */
  readonly facts: Fact[]
  /** Game minutes lived. */
  readonly minutes: number
  /** Questions answered. */
  readonly decisions: number
}

/** At the fastest speed, five game minutes a millisecond: a step of some 27 game years. */
const stepMs = 2_850_000
/** No life asks more than this: two choices a week for 120 years. */
const decisionsMax = 13_000
const birthAt = 1_700_000_000_000

/** Lives a whole life under the reference autoplayer: the engine alone, in wall-time steps that only a question or death cuts short. */
export function liveLife(input: LiveInput, context: EngineContext): Lived {
  const life = birth({ playerId: 'lab', seed: input.seed, ruleset: input.ruleset, at: birthAt }, context)
  const facts: Fact[] = []
  let at = birthAt
  const send = (type: string, message: unknown): void => {
    const command: EngineCommand = { type, message }
    const { facts: told, result } = apply(life, command, at, context)
    if (!result.ok) throw new Error(`${type} was refused: ${result.error.code} ${result.error.detail ?? ''}`)
    facts.push(...told)
  }
  send('sys.connect', { edge: 'lab', connection: 'lab' })
  send('characterSetup', { firstname: 'Robin', lastname: life.lastname, sex: input.sex ?? life.sex })
  send('speed', 1)
  const untilMinute = input.untilMinute ?? Number.MAX_SAFE_INTEGER
  let decisions = 0
  while (life.status === 'playing' && minuteAt(life, at) < untilMinute) {
    const left = Math.ceil((untilMinute - minuteAt(life, at)) / 5)
    at += Math.min(stepMs, left)
    const told = advance(life, at, context)
    facts.push(...told)
    const question = lastQuestion(told)
    if (question === undefined) continue
    if (++decisions > decisionsMax) throw new Error('the life asks without end')
    send('answer', { eventId: question.id, option: chooseOption(input.seed, question) })
    // Questions due at the same minute may follow at once; the next step finds them.
  }
  return { life, facts, minutes: minuteAt(life, at), decisions }
}

/** What the clock stopped for, if it was a question. */
function lastQuestion(facts: readonly Fact[]): QuestionShape | undefined {
  const last = facts[facts.length - 1]
  return last?.frame === 'questionEvent' ? last.body : undefined
}
