import type { Closeness } from '../../catalogue/mourning.ts'
import { render } from '../../core/text.ts'
import { ageAt } from '../../core/time.ts'
import { roll, type Turn } from '../../core/turn.ts'
import type { Person } from '../../life/person.ts'
import { isKin, type Relation } from '../../life/vocabulary.ts'

/** From this affinity and familiarity on, someone is close. A game design choice. */
const closeFrom = { affinity: 55, familiarity: 25 }
/** Below both of these, the player hardly knew someone who is not family. */
const nearFrom = { affinity: 35, familiarity: 15 }

/**
 * How close the dead person was. Familiarity must be current at the minute of the death. Examples: a mother with affinity 80
 * and familiarity 60 → close; a friend met once → distant.
 */
export function closenessOf({ affinity, familiarity, relation }: Person): Closeness {
  if (affinity >= closeFrom.affinity && familiarity >= closeFrom.familiarity) return 'close'
  if (isKin(relation) || relation === 'spouse' || relation === 'partner') return 'near'
  return affinity >= nearFrom.affinity && familiarity >= nearFrom.familiarity ? 'near' : 'distant'
}

/**
 * The importance of the news, 1 to 10: 9 for a partner or child; 8 for parents; 7 for siblings and guardians; 5 for the rest of
 * the family and for friends; 3 for people the player hardly knew; one more for someone close.
 */
export function importanceOfDeath(person: Person): number {
  const base =
    deathNews[person.relation]?.importance ?? (isKin(person.relation) ? 5 : closenessOf(person) === 'distant' ? 3 : 5)
  return base < 7 && closenessOf(person) === 'close' ? base + 1 : base
}

/**
 * The news of a death by relation: its importance, and whether it belongs to the thread of a life that `lab/story-choice.ts` tells. Other
 * relations have an importance by kinship and closeness, and do not belong to the thread.
 */
export const deathNews: Partial<Readonly<Record<Relation, { readonly importance: number; readonly thread: boolean }>>> =
  {
    spouse: { importance: 9, thread: true },
    partner: { importance: 9, thread: true },
    son: { importance: 9, thread: true },
    daughter: { importance: 9, thread: true },
    mother: { importance: 8, thread: true },
    father: { importance: 8, thread: true },
    sister: { importance: 7, thread: false },
    brother: { importance: 7, thread: false },
    grandson: { importance: 8, thread: false },
    granddaughter: { importance: 8, thread: false },
    grandmother: { importance: 6, thread: false },
    grandfather: { importance: 6, thread: false },
  }

/** The event id of the news of a death in the feed. */
export function deathNewsId(relation: Relation): string {
  return `death-of-${relation}`
}

/** The mourning text; empty if the catalogue has none. Only the wording is drawn. */
export function mourningOf(turn: Turn, person: Person): string {
  const { life, minute } = turn
  const years = ageAt(life, minute)
  const closeness = closenessOf(person)
  const words = (turn.catalogue.mourning ?? [])
    .filter(
      ({ relations, closeness: of, age }) =>
        relations.includes(person.relation) &&
        of.includes(closeness) &&
        (age?.from ?? 0) <= years &&
        years <= (age?.to ?? 200),
    )
    .flatMap(({ text }) => text)
  const drawn = words[Math.floor(roll(turn, 'people', `${person.id}:mourning`) * words.length)]
  return drawn === undefined ? '' : render(drawn, turn, { dead: person.id })
}
