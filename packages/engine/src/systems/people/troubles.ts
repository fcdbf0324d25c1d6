import type { VerbId } from '@lifegrid/contract/shapes/verbs'
import type { AmongPeople, Takes } from '../../catalogue/body.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { perCatalogue } from '../../core/per-catalogue.ts'
import type { Person } from '../../life/person.ts'
import { draw } from './nature.ts'
import { npcIllness } from './npc-illness.ts'

interface Trouble {
  readonly id: string
  readonly among?: AmongPeople
  readonly takes?: Takes
}

/** The illnesses and habits that people of the life can have. */
const troublesIn = perCatalogue(({ healthConditions = [], habits = [] }: Catalogue) =>
  [...healthConditions, ...habits].flatMap(({ id, amongPeople, takes }): Trouble[] =>
    amongPeople === undefined && takes === undefined
      ? []
      : [{ id, ...(amongPeople && { among: amongPeople }), ...(takes && { takes }) }],
  ),
)

const daysPerYear = 365.25

type Somebody = Pick<Person, 'nature' | 'sex' | 'bornDay' | 'diedDay' | 'ill'>

/**
 * Whether a living person has an illness or a habit on a day: the illness that precedes death, once it is known, or one of those that are common
 * among people, in the years that the person's nature says. It is calculated and not stored.
 */
export function hasTrouble(catalogue: Catalogue, person: Somebody, id: string, epochDay: number): boolean {
  if (person.diedDay !== null) return false
  const trouble = troublesIn(catalogue).find((one) => one.id === id)
  if (trouble?.among !== undefined && isInYears(person, trouble.id, trouble.among, epochDay)) return true
  return person.ill === true && npcIllness(catalogue, person, epochDay)?.id === id
}

function isInYears({ nature, bornDay }: Somebody, id: string, among: AmongPeople, epochDay: number): boolean {
  if (draw(nature, `trouble:${id}`) >= among.share) return false
  const [youngest, oldest] = among.ages
  const [shortest, longest] = among.years
  const from = youngest + draw(nature, `trouble:${id}:age`) * (oldest - youngest)
  const years = shortest + draw(nature, `trouble:${id}:years`) * (longest - shortest)
  const age = (epochDay - bornDay) / daysPerYear
  return age >= from && age < from + years
}

/** Why something cannot be done with this person because of what they have, with their first name; undefined if nothing stands against it. */
export function whyNotWithThem(
  catalogue: Catalogue,
  person: Person,
  verb: VerbId,
  epochDay: number,
): string | undefined {
  for (const { id, takes } of troublesIn(catalogue)) {
    const taken = takes?.theirs?.find(({ verbs }) => verbs.includes(verb))
    if (taken !== undefined && hasTrouble(catalogue, person, id, epochDay))
      return taken.because.replaceAll('{person}', person.firstname)
  }
  return undefined
}
