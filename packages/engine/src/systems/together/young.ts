import { type Refusal, refusal } from '../../core/refusal.ts'
import { isChild, type Relation } from '../../life/vocabulary.ts'
import type { Pair } from './verb.ts'

const young: readonly Relation[] = [
  'son',
  'daughter',
  'grandson',
  'granddaughter',
  'niece',
  'nephew',
  'sister',
  'brother',
  'cousin',
]

/** Who is not a child of the family. */
export function refuseOthersChild({ person }: Pair): Refusal | undefined {
  return young.includes(person.relation) ? undefined : refusal('not_for_you', 'together.not-a-child', { person })
}

/** Who is not a child of the player's own. */
export function refuseNotOwnChild({ person }: Pair): Refusal | undefined {
  return isChild(person.relation) ? undefined : refusal('not_for_you', 'together.not-your-child', { person })
}
