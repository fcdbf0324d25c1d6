import type { EngineFrame } from '../core/engine-frame.ts'
import type { Turn } from '../core/turn.ts'
import type { Life } from '../life/life.ts'
import type { Cast } from '../life/story.ts'

/**
 * Watches how the affinity of the people of an event changes.
 * @returns a function that gives the sum of the changes since then; undefined when it is 0. What a `relationshipEvent` has told meanwhile is left out,
 *   so that a client that adds up both counts nothing twice.
 */
export function watchAffinity(turn: Turn, cast: Cast): () => number | undefined {
  const ids = Object.values(cast)
  if (ids.length === 0) return () => undefined
  const before = affinitiesOf(turn.life, ids)
  const from = turn.frames.length
  return () => {
    const after = affinitiesOf(turn.life, ids)
    let sum = 0
    for (const [id, was] of before) sum += (after.get(id) ?? was) - was
    for (const sent of turn.frames.slice(from)) sum -= toldBy(sent, before)
    return sum === 0 ? undefined : sum
  }
}

function affinitiesOf({ people }: Life, ids: readonly string[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const { id, affinity } of people) if (ids.includes(id)) found.set(id, affinity)
  return found
}

function toldBy({ frame, body }: EngineFrame, people: ReadonlyMap<string, number>): number {
  return frame === 'relationshipEvent' && people.has(body.personId ?? '') ? body.affinityChange : 0
}
