import type { Life } from '../../life/life.ts'
import type { Person } from '../../life/person.ts'

/**
 * The partner of somebody, if they are a person of the life too: two whom the player has introduced, for example. Each of the two has the other's
 * first name as `partner`.
 */
function knownPartnerOf({ people }: Life, { id, firstname, partner }: Person): Person | undefined {
  if (typeof partner !== 'string') return undefined
  return people.find((one) => one.id !== id && one.firstname === partner && one.partner === firstname)
}

/** The person has no partner any more. Nor has the partner, if the player knows them. */
export function endCoupleOf(life: Life, person: Person): void {
  const partner = knownPartnerOf(life, person)
  if (partner !== undefined) partner.partner = null
  if (typeof person.partner === 'string') person.partner = null
}
