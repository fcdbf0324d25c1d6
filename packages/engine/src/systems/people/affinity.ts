import { clamp } from '@lifegrid/base/clamp'
import type { Turn } from '../../core/turn.ts'
import type { Person } from '../../life/person.ts'
import { isMetSomewhere } from '../../life/vocabulary.ts'
import { multiplied } from '../rewards/multipliers.ts'

/**
 * How much each kind of action changes a person's affinity, which stays within −100 to 100: a good or bad word 5, a kind or
 * hurtful deed 5 to 20, an act of love 10 to 40. The figures are those of the original client's protocol. Romance requires more
 * than 20.
 */
export const romanceAffinityAbove = 20

/** From this affinity on, an acquaintance, neighbour, classmate or colleague becomes a friend. */
const friendAffinity = 40

/**
 * Changes a person's affinity. A person who reaches {@link friendAffinity} becomes a friend and stays one. Examples: 90 and a
 * deed of 15 make 100; a neighbour at 35 who hears a good word reaches 40 and is a friend, even after a quarrel of −60.
 */
export function changeAffinity(person: Person, by: number): void {
  person.affinity = clamp(person.affinity + by, -100, 100)
  if (person.affinity >= friendAffinity && isMetSomewhere(person.relation)) person.relation = 'friend'
}

/**
 * {@link changeAffinity} by something that is said or done. [LOUNGE-19] A gain is multiplied while a global event holds; a loss never is.
 * @returns the change before it is cut at 100.
 */
export function affect(turn: Turn, person: Person, by: number): number {
  const change = by > 0 ? multiplied(turn, 'affinity', by) : by
  changeAffinity(person, change)
  return change
}
