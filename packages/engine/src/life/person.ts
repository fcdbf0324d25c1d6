import { latest } from '../codec/compact/latest.ts'
import { engineLimits } from './limits.ts'
import type { Relation, Sex } from './vocabulary.ts'

/**
 * Someone in the life. Ages by the calendar, lives by due items of their own (see `systems/npc-lives.ts`): a person costs nothing between
 * two of those. What someone is like (interests, temperament, the plan of their life) follows from `nature` and is not kept.
 *
 * A field that can be absent comes after the others have been made together, and goes by being null or false: an object from which fields
 * are deleted is a hash table to the machine, of three times the size.
 */
export interface Person {
  /** 'p1', 'p2', …, never used again in this life. */
  id: string
  firstname: string
  lastname: string
  sex: Sex
  relation: Relation
  /** 30 bits, drawn once: see `systems/nature.ts`. */
  nature: number
  /** Whom they can love beside the other sex; absent where it is the other sex alone. */
  loves?: 'same' | 'both'
  /** Days since 1970-01-01. */
  bornDay: number
  /** The day on which, as things stand, they will die. Nobody is ever shown it. */
  diesDay: number
  /** The next day on which something happens to them by their own plan; see `people.ts`. Of the dead, the day of their death. */
  nextDay: number
  /** Days since 1970-01-01; null while alive. */
  diedDay: number | null
  /** The day on which the player and they first met. */
  metDay: number
  /** −100 to 100: what they feel for the player. */
  affinity: number
  /** 0 to 100 at `familiarSince`; decays by half-life, see `systems/familiarity.ts`. */
  familiarity: number
  /** Game minute of familiarity's last change. */
  familiarSince: number
  /** Whose child: an id, or 'self' where the player is the only parent that is known here. For the children of a life's people. */
  parent?: string
  /** The first name of their own partner, for those who have one that is not the player. */
  partner?: string | null
  /** Children of their own who are not among the people. */
  children?: number
  /** Lives in another town. */
  away?: boolean
  ill?: boolean
  /**
   * What this person will remember, the latest last, as game minute and words by turns: `[minute, 'stood by me', …]`. Absent where it is
   * nothing. Half of what a list of objects takes; read it with {@link memoriesOf}.
   */
  memories?: (number | string)[]
}

/** Whether someone is with somebody who is not the player. */
export function isTaken({ partner }: Pick<Person, 'partner'>): boolean {
  return typeof partner === 'string'
}

export interface PersonMemory {
  minute: number
  /** What it was, in a word or two: 'stood by me'. */
  as: string
}

const nothing: readonly PersonMemory[] = []

/** What someone remembers, the latest last. Three in four remember nothing, and so have no list. */
export function memoriesOf({ memories }: Pick<Person, 'memories'>): readonly PersonMemory[] {
  if (memories === undefined) return nothing
  const all: PersonMemory[] = []
  for (let i = 0; i < memories.length; i += 2)
    all.push({ minute: memories[i] as number, as: memories[i + 1] as string })
  return all
}

/** Gives someone something to remember; beyond `memoriesMax` the oldest is forgotten. */
export function addMemory(person: Person, { minute, as }: PersonMemory): void {
  person.memories = latest(person.memories ?? [], 2 * engineLimits.memoriesMax, minute, as)
}

/** The same as `memoriesOf(person).some(…)`, for the draw of events, which asks it often. */
export function recallsThat({ memories }: Person, as: string): boolean {
  return memories?.includes(as) ?? false
}
