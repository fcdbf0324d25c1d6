import { catalogue } from '@lifegrid/content/catalogue.generated'
import { logLife } from '@lifegrid/engine/lab/life-log'
import type { LiveInput } from '@lifegrid/engine/lab/live'
import { tellLife } from '@lifegrid/engine/lab/story'
import { storyText } from '@lifegrid/engine/lab/story-text'
import type { Ruleset } from '@lifegrid/engine/life/vocabulary'

export interface LifeOptions {
  readonly seed: string
  readonly sex?: 'female' | 'male'
  readonly ruleset: Ruleset
  /** Age in years. */
  readonly until?: number
  readonly log?: boolean
  readonly json?: boolean
}

/** Longer lines are hard to read, however wide the terminal is. */
const columnsMax = 80
const minutesPerYear = 525_949

/** Simulates one life and prints its story. @returns the exit code. */
export function lifeCommand({ seed, sex, ruleset, until, log, json }: LifeOptions): number {
  const input = {
    seed,
    ruleset,
    ...(sex === undefined ? {} : { sex }),
    ...(until === undefined ? {} : { untilMinute: until * minutesPerYear }),
  }
  if (log === true) {
    writeLog(input)
    return 0
  }
  const story = tellLife(input, { catalogue })
  const columns = Math.min(columnsMax, process.stdout.columns ?? columnsMax)
  process.stdout.write(json === true ? `${JSON.stringify(story)}\n` : storyText(story, columns))
  return 0
}

/** Prints the life while it is lived, because its log is long. */
function writeLog(input: LiveInput): void {
  logLife(input, { catalogue }, (line) => void process.stdout.write(`${line}\n`))
}
