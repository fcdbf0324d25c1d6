import type { EngineCommand } from '../../apply.ts'
import type { EngineContext } from '../../core/context.ts'
import type { Life } from '../../life/life.ts'

/** A float from 0 (included) to 1 (excluded), keyed by the autoplayer's seed, the game day, the habit's name and the label. */
export type HabitRandom = (label: string) => number

/**
 * What the reference autoplayer does by itself in one area: applying for a school, taking a job, asking somebody out. One file each, listed in
 * `all.ts`.
 *
 * It is asked on each birthday, three times in between (about a game quarter apart), and after each decision: some twenty times a year, so it
 * must look before it computes. It proposes one command at a time; the next moment comes soon. It reads the life and never changes it. It should
 * propose what will be accepted: a refusal changes nothing, and is counted in `Lived.refused` for whoever writes the habit.
 */
export interface AutoplayHabit {
  /** The file's name in camel case; keys its randomness. */
  readonly name: string
  propose(life: Life, minute: number, context: EngineContext, random: HabitRandom): EngineCommand | undefined
  /** Whether it has more to do at the same moment once this was done: an app that has shown somebody wants an answer. */
  goesOnAfter?(command: EngineCommand): boolean
}
