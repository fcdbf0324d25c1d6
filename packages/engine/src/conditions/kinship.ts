import type { KinshipCondition } from '../catalogue/cast-condition.ts'
import { personIn } from '../core/cast.ts'
import { wording } from '../core/message.ts'
import type { Person } from '../life/person.ts'
import { isChild, isKin, isParent, isSibling } from '../life/vocabulary.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const kinship: ConditionKind<KinshipCondition> = {
  kind: 'kinship',
  holds({ role, to, as }, { life, cast }) {
    const one = personIn(life, cast, role)
    const other = personIn(life, cast, to)
    if (one === undefined || other === undefined) return false
    if (as === 'family') return isKin(one.relation) && isKin(other.relation)
    if (as === 'sibling') return areSiblings(one, other)
    return as === 'child' ? isChildOf(one, other) : isChildOf(other, one)
  },
  explains: ({ role, to, as }) => wording('requirements.kinship', { role, to, kin: as }),
  reads: () => readsNothing,
}

/** The player's parents are the parents of the siblings; the other parent of a child of the player is known by `parent`. */
function isChildOf(one: Person, other: Person): boolean {
  return one.parent === other.id || (isSibling(one.relation) && isParent(other.relation))
}

function areSiblings(one: Person, other: Person): boolean {
  if (isSibling(one.relation)) return isSibling(other.relation)
  if (isChild(one.relation)) return isChild(other.relation)
  return one.parent !== undefined && one.parent !== 'self' && one.parent === other.parent
}
