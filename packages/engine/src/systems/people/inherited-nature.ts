import type { Life } from '../../life/life.ts'
import type { Person } from '../../life/person.ts'
import { isChild, isParent, isSibling } from '../../life/vocabulary.ts'
import { temperamentOf } from './nature.ts'

/**
 * The further natures that are drawn for a child, from which the one most like the parents' is taken. With three, the temperaments of parents and
 * children correlate by about 0.2 in each dimension. Source: Loehlin, "Genes and Environment in Personality Development" (1992): 0.1 to 0.2.
 */
export const inheritedDraws = [1, 2, 3] as const

/** The natures of the known parents of someone who comes into the life: of the player's children, siblings, nieces, nephews and grandchildren. */
export function parentsOf(life: Life, { relation, parent }: Pick<Person, 'relation' | 'parent'>): number[] {
  if (isChild(relation)) return [life.love.nature, ...natureOfPerson(life, parent)]
  if (isSibling(relation)) return life.people.filter((one) => isParent(one.relation)).map(({ nature }) => nature)
  return natureOfPerson(life, parent)
}

function natureOfPerson({ people }: Life, id: string | undefined): number[] {
  const person = people.find((one) => one.id === id)
  return person === undefined ? [] : [person.nature]
}

/** The nature among `natures` whose temperament is nearest to the mean of the parents'; the first of equals. */
export function mostAlike(parents: readonly number[], natures: readonly number[]): number {
  const temperaments = parents.map(temperamentOf)
  const [first = 0] = natures
  const mean = temperamentOf(first).map(
    (_, index) => temperaments.reduce((sum, values) => sum + (values[index] as number), 0) / parents.length,
  )
  let best = first
  let least = Number.POSITIVE_INFINITY
  for (const nature of natures) {
    const distance = temperamentOf(nature).reduce((sum, value, index) => {
      const by = value - (mean[index] as number)
      return sum + by * by
    }, 0)
    if (distance >= least) continue
    least = distance
    best = nature
  }
  return best
}
