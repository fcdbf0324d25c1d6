import { catalogue } from '@lifegrid/content/catalogue.generated'
import { tellLife } from '@lifegrid/engine/lab/story'
import { storyText } from '@lifegrid/engine/lab/story-text'
import type { Ruleset } from '@lifegrid/engine/life/vocabulary'

export interface LifeOptions {
  readonly seed: string
  readonly sex?: 'female' | 'male'
  readonly ruleset: Ruleset
  /** Age in years. */
  readonly until?: number
  readonly json?: boolean
}

/** Longer lines are hard to read, however wide the terminal is. */
const columnsMax = 80
const minutesPerYear = 525_949

/** Simulates one life and prints its story. @returns the exit code. */
export function lifeCommand({ seed, sex, ruleset, until, json }: LifeOptions): number {
  const input = {
    seed,
    ruleset,
    ...(sex === undefined ? {} : { sex }),
    ...(until === undefined ? {} : { untilMinute: until * minutesPerYear }),
  }
  const story = tellLife(input, { catalogue })
  const columns = Math.min(columnsMax, process.stdout.columns ?? columnsMax)
  process.stdout.write(json === true ? `${JSON.stringify(story)}\n` : storyText(story, columns))
  return 0
}
