import type { Person } from '../life/person.ts'
import type { Relation, Sex } from '../life/vocabulary.ts'
import type { Line } from './heirs.ts'

/** What a person of the old life is to the heir; null for people whom the heir's life leaves out. */
export function relationToHeir(line: Line, heir: Person, person: Person): Relation | null {
  if (person.id === heir.parent) return bySex(person.sex, 'mother', 'father')
  if (person.parent === heir.id) return bySex(person.sex, 'daughter', 'son')
  return relationByLine[line](heir, person)
}

/** What the player's old character is to the heir. */
export function relationOfPlayedToHeir(line: Line, sex: Sex): Relation {
  if (line === 'child') return bySex(sex, 'mother', 'father')
  if (line === 'grandchild') return bySex(sex, 'grandmother', 'grandfather')
  if (line === 'nibling') return bySex(sex, 'aunt', 'uncle')
  return line === 'sibling' ? bySex(sex, 'sister', 'brother') : 'friend'
}

const relationByLine: Readonly<Record<Line, (heir: Person, person: Person) => Relation | null>> = {
  child(_, { relation, sex }) {
    if (isOneOf(relation, 'mother', 'father')) return bySex(sex, 'grandmother', 'grandfather')
    if (isOneOf(relation, 'sister', 'brother')) return bySex(sex, 'aunt', 'uncle')
    if (isOneOf(relation, 'son', 'daughter')) return bySex(sex, 'sister', 'brother')
    if (isOneOf(relation, 'grandson', 'granddaughter')) return bySex(sex, 'niece', 'nephew')
    if (isOneOf(relation, 'niece', 'nephew')) return 'cousin'
    return relation === 'spouse' ? 'acquaintance' : null
  },
  grandchild(heir, { relation, sex, parent }) {
    if (relation === 'spouse') return bySex(sex, 'grandmother', 'grandfather')
    if (isOneOf(relation, 'son', 'daughter')) return bySex(sex, 'aunt', 'uncle')
    if (isOneOf(relation, 'grandson', 'granddaughter'))
      return parent === heir.parent ? bySex(sex, 'sister', 'brother') : 'cousin'
    return null
  },
  nibling(heir, { relation, sex, parent }) {
    if (isOneOf(relation, 'mother', 'father')) return bySex(sex, 'grandmother', 'grandfather')
    if (isOneOf(relation, 'sister', 'brother')) return bySex(sex, 'aunt', 'uncle')
    if (isOneOf(relation, 'niece', 'nephew')) return parent === heir.parent ? bySex(sex, 'sister', 'brother') : 'cousin'
    return isOneOf(relation, 'son', 'daughter') ? 'cousin' : null
  },
  sibling(_, { relation, sex }) {
    if (
      isOneOf(
        relation,
        'mother',
        'father',
        'sister',
        'brother',
        'grandmother',
        'grandfather',
        'aunt',
        'uncle',
        'cousin',
      )
    )
      return relation
    return isOneOf(relation, 'niece', 'nephew', 'son', 'daughter') ? bySex(sex, 'niece', 'nephew') : null
  },
  friend: () => null,
}

/** Relations to the heir whose dead are kept in the heir's life. */
export const rememberedDead: readonly Relation[] = ['mother', 'father', 'sister', 'brother', 'son', 'daughter']

function bySex<Female, Male>(sex: Sex, female: Female, male: Male): Female | Male {
  return sex === 'female' ? female : male
}

function isOneOf(relation: Relation, ...of: readonly Relation[]): boolean {
  return of.includes(relation)
}
