import { birth } from '../birth.ts'
import type { EngineContext } from '../context.ts'
import { transfer } from '../ledger.ts'
import type { Life, Ruleset, Sex } from '../life.ts'
import { engineLimits, minutesPerDay } from '../limits.ts'
import { reviewRest } from '../systems/mood.ts'
import { systemNamed } from '../systems/registry.ts'
import { turnOf } from '../turn.ts'

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
/** Enough to owe no doctor anything, integer cents. */
const meansCents = 10_000_000
const endMinute = engineLimits.ageYearsMax * 365.25 * minutesPerDay

/**
 * Lives a body alone: ageing, illness, habits and death, by the very code that whole lives run on, and nothing else. A hundred times as fast
 * as a whole life, which is what thousands of deaths need. Returns the game minute of the death, and the life as it was then.
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
  for (;;) {
    const item = life.agenda.pop()
    if (item === undefined || item.minute >= endMinute) return { life, minute: endMinute }
    if (item.kind === 'death' ? input.immortal === true : !bodily.has(item.kind)) continue
    input.watch?.(life, item.minute)
    if (item.kind === 'death') return { life, minute: item.minute }
    turn.minute = item.minute
    turn.facts.length = 0
    systemNamed(item.kind)?.due(turn, item.key)
    reviewRest(turn)
  }
}
