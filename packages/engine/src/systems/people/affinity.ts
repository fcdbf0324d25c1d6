import type { Person } from '../../life/person.ts'
import type { Relation } from '../../life/vocabulary.ts'

/**
 * The seed's figures for how much something moves what a person feels for the player, all within −100 to 100: a good or a bad word 5, a
 * kind or a hurtful deed 5 to 20, love 10 to 40. Romance asks for more than 20.
 */
export const affinityMoves = { word: 5, deed: [5, 20], love: [10, 40] } as const
export const romanceAffinityAbove = 20

/** From here on someone whom one has met somewhere is a friend, wherever it was. */
const friendAffinity = 40
const metSomewhere: readonly Relation[] = ['classmate', 'colleague', 'neighbour', 'acquaintance']

/**
 * Moves what someone feels for the player. Whoever comes to like them well enough is a friend from then on. Examples: 90 and a deed of 15 are
 * 100; a neighbour at 35 who hears a good word stands at 40, and is a friend, also after a quarrel of −60.
 */
export function changeAffinity(person: Person, by: number): void {
  person.affinity = Math.max(-100, Math.min(100, person.affinity + by))
  if (person.affinity >= friendAffinity && metSomewhere.includes(person.relation)) person.relation = 'friend'
}
