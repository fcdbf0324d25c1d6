import { hash32 } from '@lifegrid/base/hash'
import type { OptionShape, QuestionShape } from '@lifegrid/contract/frames/events'
import type { EngineContext } from '../core/context.ts'
import { dayOf } from '../core/time.ts'
import { drawKey, randomOf } from '../core/turn.ts'
import { pursueHabits } from './autoplayer.ts'
import type { Manner } from './live.ts'

/** What a player has done so far, as far as the fit needs it. */
export interface Played {
  readonly decisions: readonly { readonly question: QuestionShape; readonly option: string }[]
  /** How often each command was carried out. */
  readonly commands: ReadonlyMap<string, number>
  /** Game years that the player has lived at each age, over all lives. */
  readonly yearsAtAge: ReadonlyMap<number, number>
}

/** The traits of options that a player may like or avoid. */
const traits: Readonly<
  Record<string, (option: OptionShape, index: number, options: readonly OptionShape[]) => boolean>
> = {
  money: ({ moneyCost = 0 }) => moneyCost > 0,
  energy: ({ energyCost = 0 }) => energyCost > 0,
  diamonds: ({ diamondCost = 0 }) => diamondCost > 0,
  chance: ({ odds }) => odds !== undefined,
  first: (_option, index) => index === 0,
  last: (_option, index, options) => index === options.length - 1,
}

/**
 * The habits of the autoplayer, with the commands that they send, how often the reference autoplayer sends them in a year, and from which age on
 * (measured: the mean of twelve lives of the lab).
 */
const habitCommands: Readonly<
  Record<string, { readonly commands: readonly string[]; readonly perYear: number; readonly fromAge: number }>
> = {
  bodyAndMind: { commands: ['seeDoctor', 'quitHabit'], perYear: 0.2, fromAge: 16 },
  work: { commands: ['applyForJob', 'quitJob', 'retire', 'moveHome', 'purchaseItem'], perYear: 1.6, fromAge: 16 },
  education: {
    commands: [
      'applyForSchool',
      'applyForExtracurricular',
      'quitExtracurricular',
      'chooseMajor',
      'dropOut',
      'focusUpdate',
    ],
    perYear: 0.2,
    fromAge: 6,
  },
  love: {
    commands: [
      'romance',
      'propose',
      'marry',
      'dateNight',
      'partnerGift',
      'tryForChild',
      'getSwipeCharacter',
      'swipeMatch',
    ],
    perYear: 2.6,
    fromAge: 16,
  },
  talk: { commands: ['conversation'], perYear: 3.7, fromAge: 6 },
}

/** Counts that nobody has made, so that a few choices do not decide everything: the fit starts at the reference autoplayer. */
const priorCount = 2
/** How many times more often an option is chosen that the player has chosen at the same question before. */
const sameAgain = 3
const weightMin = 0.2
const weightMax = 5
/** Everybody does everything now and then. */
const pursuedMin = 0.1

const fittedKey = drawKey('autoplayer:fitted')

/** [WHATIF-3] An autoplayer that prefers what the player has preferred, and does as much of each thing as the player has done. */
export function fittedManner(seed: string, played: Played, context: EngineContext): Manner {
  const leanings = leaningsOf(played)
  const pursued = new Map(Object.keys(habitCommands).map((name) => [name, pursuedShare(name, played)]))
  return {
    choose(question) {
      const options = question.answerOptions
      const open = options.filter(({ unavailable }) => unavailable === undefined)
      const weights = open.map((option) => weightOf(option, question, leanings, played))
      const total = weights.reduce((sum, weight) => sum + weight, 0)
      let left = randomOf(seed).unit(question.minute, fittedKey, hash32(question.id)) * total
      const chosen = open.find((_, index) => {
        left -= weights[index] ?? 0
        return left < 0
      })
      const option = chosen ?? open.at(-1)
      if (option === undefined) throw new Error(`the question ${question.id} has no option that is open`)
      return option.id
    },
    pursue(life, minute, send) {
      pursueHabits(seed, life, minute, context, send, ({ name }) => {
        const draw = randomOf(seed).unit(dayOf(minute), fittedKey, hash32(name))
        return draw < (pursued.get(name) ?? 1)
      })
    },
  }
}

/** For each trait, how many times more often than by chance the player has chosen an option that has it. */
function leaningsOf({ decisions }: Played): ReadonlyMap<string, number> {
  const leanings = new Map<string, number>()
  for (const [trait, has] of Object.entries(traits)) {
    let [chosen, expected] = [priorCount, priorCount]
    for (const { question, option } of decisions) {
      const options = question.answerOptions
      const withTrait = options.filter((one, index) => one.unavailable === undefined && has(one, index, options))
      const open = options.filter(({ unavailable }) => unavailable === undefined).length
      if (withTrait.length === 0 || withTrait.length === open) continue
      expected += withTrait.length / open
      if (withTrait.some(({ id }) => id === option)) chosen += 1
    }
    leanings.set(trait, Math.min(weightMax, Math.max(weightMin, chosen / expected)))
  }
  return leanings
}

function weightOf(
  option: OptionShape,
  question: QuestionShape,
  leanings: ReadonlyMap<string, number>,
  { decisions }: Played,
): number {
  const options = question.answerOptions
  let weight = 1
  for (const [trait, has] of Object.entries(traits)) {
    if (has(option, options.indexOf(option), options)) weight *= leanings.get(trait) ?? 1
  }
  const before = decisions.filter((one) => one.question.id === question.id && one.option === option.id).length
  return weight * (1 + sameAgain * before)
}

/** At which share of the moments a habit acts: as often as the player did, next to the reference autoplayer. */
function pursuedShare(name: string, { commands, yearsAtAge }: Played): number {
  const habit = habitCommands[name]
  if (habit === undefined) return 1
  const done = habit.commands.reduce((sum, command) => sum + (commands.get(command) ?? 0), 0)
  let years = 0
  for (const [age, lived] of yearsAtAge) if (age >= habit.fromAge) years += lived
  return Math.min(1, Math.max(pursuedMin, (done + priorCount) / (habit.perYear * years + priorCount)))
}

/** The commands that count for the fit. */
export const fittedCommands: ReadonlySet<string> = new Set(
  Object.values(habitCommands).flatMap(({ commands }) => commands),
)
