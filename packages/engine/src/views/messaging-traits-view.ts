import type { MessagingTraitsShape } from '@lifegrid/contract/shapes/messaging-traits'
import type { Life } from '../life/life.ts'
import type { Person } from '../life/person.ts'
import { messagingTraits } from '../life/vocabulary.ts'
import { familiarityAt } from '../systems/people/familiarity.ts'
import { draw } from '../systems/people/nature.ts'
import { highTrait, lowTrait, traitsOf } from '../systems/talk/messaging-style.ts'

/** So much familiarity shows one trait more. With 96 the player knows all eight. */
const familiarityPerTrait = 12

/**
 * How a person writes, as far as the player knows the person. The order in which the traits become known differs from person to person. The mood of
 * the week is left out: it passes.
 */
export function learntTraitsOf(life: Life, person: Person, minute: number): MessagingTraitsShape {
  const known = Math.floor(familiarityAt(life, person, minute) / familiarityPerTrait)
  if (known === 0) return {}
  const first = Math.floor(draw(person.nature, 'trait:first') * messagingTraits.length)
  const traitOf = traitsOf(life, person, 'neutral', minute)
  const shown: MessagingTraitsShape = {}
  for (let i = 0; i < Math.min(known, messagingTraits.length); i++) {
    const trait = messagingTraits[(first + i) % messagingTraits.length] as (typeof messagingTraits)[number]
    const value = traitOf(trait)
    shown[trait] = value >= highTrait ? 'high' : value <= lowTrait ? 'low' : 'average'
  }
  return shown
}
