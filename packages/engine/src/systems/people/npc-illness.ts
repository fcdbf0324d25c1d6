import { atAge, type HealthConditionDefinition } from '../../catalogue/body.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { ageOn } from '../../core/calendar.ts'
import type { Person } from '../../life/person.ts'
import { draw } from './nature.ts'

/**
 * What someone of the life has who is known to be ill: one of the conditions that people die of, in proportion to how often it comes at their
 * age and how dangerous it is. A function of their nature: nothing of it is kept. Undefined where the catalogue has no such condition.
 *
 * *When* they die is no business of this: the day is drawn from the life table when they are made (`roster.ts`), and the table is the mean
 * over everyone's conditions and habits already.
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
