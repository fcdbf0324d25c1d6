import { type Refusal, refusal } from '../../core/refusal.ts'
import { isPartner } from '../../life/vocabulary.ts'
import type { Pair } from './verb.ts'

/** Couples have one purse, so nothing can be given or lent between them. */
export function refuseSharedPurse({ person }: Pair): Refusal | undefined {
  return isPartner(person.relation) ? refusal('not_for_you', 'together.one-purse', { person }) : undefined
}
