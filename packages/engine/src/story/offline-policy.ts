import { assert } from '@lifegrid/base/assert'
import type { EventDefinition } from '../catalogue/event.ts'
import { importantFrom } from '../core/importance.ts'
import type { Turn } from '../core/turn.ts'
import type { Life } from '../life/life.ts'
import type { OfflinePolicy } from '../life/vocabulary.ts'
import { eventIndexOf } from './event-index.ts'
import { definitionOf, refusalOf } from './question-shape.ts'

/**
 * What happens while the player is away. The player chooses the pace (`awayMode`), for at most 14 game days per absence:
 *
 * - `freeze`: the clock stands still.
 * - `realTime`, the default: one game minute per real minute; minor decisions are taken as their event declares, at their
 *   deadline.
 * - `autopilot`: the clock runs at the player's own speed; minor decisions are taken as declared, at once.
 *
 * Nothing irreversible is decided for the player. An important decision (7 of 10 and above) holds the clock, whatever its event
 * declares, and so does one of a category that the player has chosen (standing orders). A death is also held until the player
 * returns (see `systems/body/ending.ts`).
 */

/** How a decision is handled while the player is away. */
export function policyOf(definition: EventDefinition, life: Life): OfflinePolicy {
  const declared = definition.offline ?? { kind: 'hold' }
  if (definition.importance >= importantFrom) return { kind: 'hold' }
  return life.retention.holdCategories.includes(definition.category) ? { kind: 'hold' } : declared
}

/** Returns whether a decision that comes while the player is away is taken at once. */
export function isTakenAtOnce(policy: OfflinePolicy, life: Life): boolean {
  return policy.kind === 'auto' || (policy.kind === 'deadline' && life.retention.awayMode === 'autopilot')
}

/** The option to take for the player: the declared one, or the first open one if that is not affordable. */
export function defaultOption(turn: Turn): string {
  const { life, minute } = turn
  const question = life.question
  assert(question !== null && question.policy.kind !== 'hold', 'a decision taken for the player has a declared option')
  const look = { life, minute, catalogue: turn.catalogue, cast: question.cast }
  const { option: declared } = question.policy
  const options = definitionOf(question, eventIndexOf(turn.catalogue)).options ?? []
  const open = options.filter((option) => refusalOf(option, look) === undefined)
  const chosen = open.find(({ id }) => id === declared) ?? open[0]
  assert(chosen !== undefined, 'a question always has an open option')
  return chosen.id
}
