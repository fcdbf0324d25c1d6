import { assert } from '@lifegrid/base/assert'
import type { EventDefinition } from '../catalogue/event.ts'
import { importantFrom } from '../core/importance.ts'
import type { Turn } from '../core/turn.ts'
import type { Life } from '../life/life.ts'
import type { OfflinePolicy } from '../life/vocabulary.ts'
import { eventIndexOf } from './event-index.ts'
import { definitionOf, refusalOf } from './question-shape.ts'

/**
 * Away from the game. The pace is the player's choice (`awayMode`), for at most 14 game days an absence:
 *
 * - `freeze`: the clock stands.
 * - `realTime`, the default: a game minute a real minute; small decisions are taken as their event declares, when their time is over.
 * - `autopilot`: the clock goes on at the player's own speed, and small decisions are taken as declared, at once.
 *
 * Nothing that cannot be undone is decided for the player. An important decision (7 of 10 and above) holds the clock, whatever its event
 * declares, and so does one of a category for which the player has said so (standing orders). A fatal moment is held as well, and played
 * on the return (see `systems/body/ending.ts`).
 */

/** What becomes of a decision while nobody is there. */
export function policyOf(definition: EventDefinition, life: Life): OfflinePolicy {
  const declared = definition.offline ?? { kind: 'hold' }
  if (definition.importance >= importantFrom) return { kind: 'hold' }
  return life.retention.holdCategories.includes(definition.category) ? { kind: 'hold' } : declared
}

/** Whether a decision that falls now, with nobody there, is taken at once. */
export function isTakenAtOnce(policy: OfflinePolicy, life: Life): boolean {
  return policy.kind === 'auto' || (policy.kind === 'deadline' && life.retention.awayMode === 'autopilot')
}

/** The option that is taken for the player: the declared one, or, where that cannot be afforded, the first that is open. */
export function defaultOption(turn: Turn): string {
  const { life, minute } = turn
  const question = life.question
  assert(question !== null && question.policy.kind !== 'hold', 'what is decided for the player has a declared option')
  const { option: declared } = question.policy
  const options = definitionOf(question, eventIndexOf(turn.catalogue)).options ?? []
  const open = options.filter((option) => refusalOf(option, life, minute, question.cast) === undefined)
  const chosen = open.find(({ id }) => id === declared) ?? open[0]
  assert(chosen !== undefined, 'one option of a question is always open')
  return chosen.id
}
