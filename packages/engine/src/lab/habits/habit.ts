import type { EngineCommand } from '../../apply.ts'
import type { EngineContext } from '../../core/context.ts'
import type { Life } from '../../life/life.ts'

/**
 * Returns a float from 0 (included) to 1 (excluded), keyed by the autoplayer's seed, the game day, the habit's name and the
 * label.
 */
export type HabitRandom = (label: string) => number

/**
 * What the reference autoplayer does by itself in one area, such as applying for a school, taking a job, or asking someone out.
 * One file each, listed in `all.ts`.
 *
 * A habit acts on each birthday, three times in between (about a game quarter apart), and after each decision: some twenty
 * times a year, so it should do cheap checks first. It proposes one command at a time; the next moment comes soon. It reads the
 * life and never changes it. It should propose only commands that will be accepted: a refusal changes nothing, and
 * `Lived.refused` counts it.
 */
export interface AutoplayHabit {
  /** The file's name in camel case; it keys the habit's randomness. */
  readonly name: string
  propose(life: Life, minute: number, context: EngineContext, random: HabitRandom): EngineCommand | undefined
  /**
   * Returns whether the habit acts again at the same moment after this command; for example, a candidate shown by the app needs
   * an answer.
   */
  goesOnAfter?(command: EngineCommand): boolean
}
