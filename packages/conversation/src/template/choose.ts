import type { Line, When } from './line.ts'
import { plainWords } from './plain-words.ts'
import type { Scene } from './scene.ts'
import { filled, type Slots } from './slots.ts'

const high = 62
const low = 38
/** How much likelier a line is for each condition that it meets, so that people sound like themselves. */
const specificWeight = 1.5

/** Draws a line that fits, as unused as possible, with its slots filled; null when no line fits. */
export function choose(scene: Scene, pool: readonly Line[], label: string, given: Slots = {}): string | null {
  const fitting = pool.filter(({ when }) => fits(scene, when))
  const unused = fitting.filter((line) => lastUse(scene, line) === Number.POSITIVE_INFINITY)
  const candidates = unused.length > 0 ? unused : longestUnused(scene, fitting)
  let remaining = [...candidates]
  // A line whose slots have no value is put back, and another one is drawn.
  for (let attempt = 0; remaining.length > 0; attempt++) {
    const line = weighted(remaining, scene.draws.unit(`${label}:${attempt}`))
    const text = filled(scene, line.text, given, label)
    if (text !== null) return text
    remaining = remaining.filter((one) => one !== line)
  }
  return null
}

/** The line at a number from 0 to 1, when each takes as much room as its weight. The list must not be empty. */
function weighted(candidates: readonly Line[], unit: number): Line {
  const weightOf = ({ when }: Line): number => 1 + specificWeight * Object.keys(when).length
  let at = unit * candidates.reduce((sum, line) => sum + weightOf(line), 0)
  for (const line of candidates) {
    at -= weightOf(line)
    if (at < 0) return line
  }
  return candidates.at(-1) as Line
}

/** Whether a line can be said in the scene. */
function fits(scene: Scene, when: When): boolean {
  const { person, now } = scene.request
  if (when.age === undefined ? scene.age === 'kid' : !when.age.includes(scene.age)) return false
  if (when.player !== undefined && !when.player.includes(scene.playerAge)) return false
  if (when.mood !== undefined && !when.mood.includes(person.mood)) return false
  if (when.near !== undefined && !when.near.includes(scene.near)) return false
  if (when.hour !== undefined && !when.hour.includes(scene.hour)) return false
  if (when.kin !== undefined && !when.kin.includes(scene.kin)) return false
  if (when.job !== undefined && !when.job.includes(person.occupation)) return false
  if (when.season !== undefined && !when.season.includes(now.season)) return false
  if (when.weekend !== undefined && when.weekend !== scene.weekend) return false
  if (when.silent === true && !scene.silent) return false
  return when.trait === undefined || hasTrait(scene, when.trait)
}

function hasTrait({ request }: Scene, trait: NonNullable<When['trait']>): boolean {
  const value = request.person.traits[trait.slice(0, -1) as keyof typeof request.person.traits]
  return trait.endsWith('+') ? value >= high : value <= low
}

const literals = new WeakMap<Line, string>()

/** The longest part of a line between its slots, by which its use is found in the history. */
function literalOf(line: Line): string {
  let literal = literals.get(line)
  if (literal === undefined) {
    const parts = line.text.split(/(?:\ba )?\{\w+\}/).map(plainWords)
    literal = parts.reduce((a, b) => (b.length > a.length ? b : a))
    literals.set(line, literal)
  }
  return literal
}

/** How many messages ago the person said a line; infinite when they did not. */
function lastUse(scene: Scene, line: Line): number {
  const literal = literalOf(line)
  const index = scene.said.findIndex((said) => ` ${said} `.includes(` ${literal} `))
  return index === -1 ? Number.POSITIVE_INFINITY : index
}

/** The half of the lines whose last use is longest ago. */
function longestUnused(scene: Scene, fitting: readonly Line[]): readonly Line[] {
  const sorted = [...fitting].sort((a, b) => lastUse(scene, b) - lastUse(scene, a))
  return sorted.slice(0, Math.max(1, Math.ceil(sorted.length / 2)))
}
