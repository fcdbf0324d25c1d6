import type { PersonShape } from '@lifegrid/sdk/view-shapes'

/** The circles around the player, the closest first. */
export type Circle = 'close' | 'known' | 'distant' | 'gone'

/** How close a person is, from −100 to 100: both how much they like the player, and how well the two know each other. */
function closeness({ affinity, familiarity }: Pick<PersonShape, 'affinity' | 'familiarity'>): number {
  return (affinity + familiarity) / 2
}

const closeMin = 45
const knownMin = 15

/** The people in their circles, the closest first in each. */
export function circlesOf(people: readonly PersonShape[]): readonly (readonly [Circle, readonly PersonShape[]])[] {
  const byCircle = Map.groupBy(
    [...people].sort((a, b) => closeness(b) - closeness(a)),
    circleOf,
  )
  return (['close', 'known', 'distant', 'gone'] as const)
    .map((circle) => [circle, byCircle.get(circle) ?? []] as const)
    .filter(([, members]) => members.length > 0)
}

function circleOf(person: PersonShape): Circle {
  if (person.status === 'dead') return 'gone'
  const value = closeness(person)
  // After a parting nobody is among the closest, however fond the two are of each other.
  if (value >= closeMin) return person.relation === 'ex' ? 'known' : 'close'
  return value >= knownMin ? 'known' : 'distant'
}
