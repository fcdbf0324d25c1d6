import { hash32 } from '@lifegrid/base/hash'
import type { QuestionShape } from '@lifegrid/contract/frames/events'
import type { EngineCommand } from '../apply.ts'
import type { EngineContext } from '../core/context.ts'
import { dayOf } from '../core/time.ts'
import { drawKey, randomOf } from '../core/turn.ts'
import type { Life } from '../life/life.ts'
import { habits } from './habits/all.ts'
import type { AutoplayHabit, HabitRandom } from './habits/habit.ts'

const autoplayerKey = drawKey('autoplayer')
const habitKeys = new Map(habits.map((habit) => [habit, drawKey(`autoplayer:${habit.name}`)]))

/** The most commands of one habit at one moment. */
const stepsMax = 4

/**
 * The reference autoplayer: answers each question with one of the open options, all equally likely. Its choices are keyed by
 * its own seed and the question, so the same seed always lives the same life. It never restarts.
 */
export function chooseOption(seed: string, question: QuestionShape): string {
  const open = question.answerOptions.filter((option) => option.unavailable === undefined)
  const draw = randomOf(seed).below(Math.max(1, open.length), question.minute, autoplayerKey, hash32(question.id))
  const chosen = open[draw]
  if (chosen === undefined)
    throw new Error(`the question ${question.id} has no option that is open: content must always have one`)
  return chosen.id
}

/**
 * Lets every habit propose commands at this minute, one after the other, and sends them. `send` carries a command out at once,
 * so that the next habit sees its effect. Stops when the clock stops, for a question or a death.
 * @param isPursued whether a habit acts at this moment; by default every habit does.
 */
export function pursueHabits(
  seed: string,
  life: Life,
  minute: number,
  context: EngineContext,
  send: (command: EngineCommand, habit: AutoplayHabit) => void,
  isPursued: (habit: AutoplayHabit) => boolean = () => true,
): void {
  const random = randomOf(seed)
  for (const habit of habits) {
    if (life.status !== 'playing' || life.question !== null) return
    if (!isPursued(habit)) continue
    const key = habitKeys.get(habit) as number
    const draw: HabitRandom = (label) => random.unit(dayOf(minute), key, hash32(label))
    for (let step = 0; step < stepsMax; step++) {
      const command = habit.propose(life, minute, context, draw)
      if (command !== undefined) send(command, habit)
      if (command === undefined || habit.goesOnAfter?.(command) !== true) break
    }
  }
}
