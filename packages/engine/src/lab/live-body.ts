import { birth } from '../birth.ts'
import { quitHabit } from '../commands/quit-habit.ts'
import { seeDoctor } from '../commands/see-doctor.ts'
import { nextDueMinute } from '../core/agenda.ts'
import type { EngineContext } from '../core/context.ts'
import { transfer } from '../core/ledger.ts'
import { roll, type Turn, turnOf } from '../core/turn.ts'
import type { Life } from '../life/life.ts'
import { engineLimits, minutesPerDay } from '../life/limits.ts'
import type { Ruleset, Sex } from '../life/vocabulary.ts'
import { systemNamed } from '../story/registry.ts'
import { reviewRest } from '../systems/mood/mood.ts'
import { bodyAndMind } from './habits/body-and-mind.ts'

export interface LiveBodyInput {
  readonly seed: string
  readonly ruleset: Ruleset
  readonly sex: Sex
  /** Goes on to the end of the table whatever is drawn. */
  readonly immortal?: boolean
  /** Looks on before each thing that happens, at its minute. Must not change the life. */
  readonly watch?: (life: Life, minute: number) => void
}

/** The systems that a body needs. */
const bodily: ReadonlySet<string> = new Set(['ageing', 'illness', 'habits'])
/** The autoplayer's habits are asked some twenty times a year. */
const momentDays = 18
/** Enough to owe no doctor anything, integer cents. */
const meansCents = 10_000_000
const endMinute = engineLimits.ageYearsMax * 365.25 * minutesPerDay

/**
 * Lives a body alone: ageing, illness, habits and death, by the very code that whole lives run on, with what the reference autoplayer does for
 * its health, and nothing else. Many times as fast as a whole life, which is what thousands of deaths need. Returns the game minute of the death, and the life as it was then.
 */
export function liveBody(input: LiveBodyInput, context: EngineContext): { life: Life; minute: number } {
  const life = birth({ playerId: 'lab', seed: input.seed, ruleset: input.ruleset, at: 0 }, context)
  const turn = turnOf(life, 0, context)
  life.sex = input.sex
  life.status = 'playing'
  life.agenda = []
  // Nobody here works, and nobody is the worse for it.
  life.work.retired = true
  transfer(turn, 'money', 'world', 'player', meansCents)
  for (const name of bodily) systemNamed(name)?.begin?.(turn)
  let moment = momentDays * minutesPerDay
  for (;;) {
    for (; moment < (nextDueMinute(life) ?? endMinute); moment += momentDays * minutesPerDay) {
      turn.minute = moment
      lookAfter(turn, context)
    }
    const item = life.agenda.pop()
    if (item === undefined || item.minute >= endMinute) return { life, minute: endMinute }
    if (item.kind === 'death' ? input.immortal === true : !bodily.has(item.kind)) continue
    input.watch?.(life, item.minute)
    if (item.kind === 'death') return { life, minute: item.minute }
    turn.minute = item.minute
    turn.frames.length = 0
    systemNamed(item.kind)?.due(turn, item.key)
    reviewRest(turn)
  }
}

/** What the reference autoplayer does for its body: sees a doctor, quits what does no good. */
function lookAfter(turn: Turn, context: EngineContext): void {
  const { life, minute } = turn
  const random = (label: string): number => roll(turn, 'autoplayer', label)
  const command = bodyAndMind.propose(life, minute, context, random)
  if (command === undefined) return
  const moment = { now: 0, context }
  const refused =
    command.type === 'seeDoctor'
      ? seeDoctor.handle(turn, command.message as { condition: string }, moment)
      : quitHabit.handle(turn, command.message as { habit: string }, moment)
  if (refused === undefined) reviewRest(turn)
}
