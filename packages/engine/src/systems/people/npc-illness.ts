import { atAge, type HealthConditionDefinition } from '../../catalogue/body.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { ageOn } from '../../core/calendar.ts'
import type { Person } from '../../life/person.ts'
import { draw } from './nature.ts'

/**
 * The illness of a person who is known to be ill: one of the fatal conditions, weighted by how frequent it is at their age and
 * how dangerous. It is a pure function of the person's nature and is not stored. Undefined if the catalogue has no such
 * condition.
 *
 * It does not affect *when* the person dies. That day is drawn from the life table when the person is created (`roster.ts`),
 * and the table already averages over everyone's conditions and habits.
 */
export function npcIllness(
  catalogue: Catalogue,
  person: Pick<Person, 'nature' | 'sex' | 'bornDay'>,
  epochDay: number,
): HealthConditionDefinition | undefined {
  const age = ageOn(person.bornDay, epochDay)
  const weighed = (catalogue.healthConditions ?? [])
    .filter((one) => one.course === 'chronic' && one.cause !== undefined)
    .map((definition) => ({
      definition,
      weight: atAge(definition.incidence, age) * (definition.bySex?.[person.sex] ?? 1) * (definition.hazardRatio - 1),
    }))
  let left = draw(person.nature, 'illness') * weighed.reduce((sum, { weight }) => sum + weight, 0)
  for (const { definition, weight } of weighed) {
    left -= weight
    if (left < 0) return definition
  }
  return undefined
}
