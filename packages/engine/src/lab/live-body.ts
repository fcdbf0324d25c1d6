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
import { fallDue } from '../story/fall-due.ts'
import { systemNamed, systems } from '../story/registry.ts'
import { updateSetPoints } from '../systems/mood/mood.ts'
import { bodyAndMind } from './habits/body-and-mind.ts'

export interface LiveBodyInput {
  readonly seed: string
  readonly ruleset: Ruleset
  readonly sex: Sex
  /** Continues to the end of the life table despite drawn deaths. */
  readonly immortal?: boolean
  /** Called before each due item, at its minute. Must not change the life. */
  readonly watch?: (life: Life, minute: number) => void
}

/** Days between the moments at which habits act: some twenty a year. */
const momentDays = 18
/** Enough money for any medical bill, integer cents. */
const startMoneyCents = 10_000_000
const endMinute = engineLimits.ageYearsMax * 365.25 * minutesPerDay

/**
 * Simulates a body alone: ageing, illness, habits and death, with the code that whole lives use and with what the reference
 * autoplayer does for its health. It is many times as fast as a whole life, as thousands of deaths require. Returns the game
 * minute of the death and the life at that time.
 */
export function liveBody(input: LiveBodyInput, context: EngineContext): { life: Life; minute: number } {
  const life = birth({ playerId: 'lab', seed: input.seed, ruleset: input.ruleset, at: 0 }, context)
  const turn = turnOf(life, 0, context)
  life.sex = input.sex
  life.status = 'playing'
  life.agenda = []
  // Retired, so that unemployment affects nothing.
  life.work.retired = true
  transfer(turn, 'money', 'world', 'player', startMoneyCents)
  for (const system of systems) if (system.runsForBodyAlone) system.begin?.(turn)
  let moment = momentDays * minutesPerDay
  for (;;) {
    for (; moment < (nextDueMinute(life) ?? endMinute); moment += momentDays * minutesPerDay) {
      turn.minute = moment
      actOnHealth(turn, context)
    }
    const item = life.agenda.pop()
    if (item === undefined || item.minute >= endMinute) return { life, minute: endMinute }
    const system = systemNamed(item.kind)
    if (item.kind === 'death' ? input.immortal === true : !system?.runsForBodyAlone) continue
    input.watch?.(life, item.minute)
    if (item.kind === 'death') return { life, minute: item.minute }
    turn.minute = item.minute
    turn.frames.length = 0
    fallDue(turn, item)
    updateSetPoints(turn)
  }
}

/** What the reference autoplayer does for its body: sees a doctor and quits harmful habits. */
function actOnHealth(turn: Turn, context: EngineContext): void {
  const { life, minute } = turn
  const random = (label: string): number => roll(turn, 'autoplayer', label)
  const command = bodyAndMind.propose(life, minute, context, random)
  if (command === undefined) return
  const moment = { now: 0, context }
  const refused =
    command.type === 'seeDoctor'
      ? seeDoctor.handle(turn, command.message as { condition: string }, moment)
      : quitHabit.handle(turn, command.message as { habit: string }, moment)
  if (refused === undefined) updateSetPoints(turn)
}
