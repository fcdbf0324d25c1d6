import { latest } from '../codec/compact/latest.ts'
import { engineLimits } from './limits.ts'
import type { Arrangement, Relation, Sex } from './vocabulary.ts'

/**
 * Someone whom the player knows. Interests, temperament and the events of a person's own life (see `systems/people/npc-lives.ts`) are
 * calculated from `nature` and not stored. Between two such events a person costs nothing.
 *
 * An optional field is added to a complete object, and is set to null or false instead of being deleted. V8 turns an object from which a
 * field was deleted into a hash table of three times the size.
 */
export interface Person {
  /** 'p1', 'p2', …. An id is never used again in this life. */
  id: string
  firstname: string
  lastname: string
  sex: Sex
  /** What the person is to the player. */
  relation: Relation
  /** A random integer of 30 bits that determines what the person is like; see `systems/people/nature.ts`. */
  nature: number
  /** Which sexes the person can love: their own, or both. Absent: the other sex. */
  loves?: 'same' | 'both'
  /**
   * What a blood relative looks like, apart from age and sex: a code of `systems/people/gene-code.ts`. Absent for those whose genes follow from
   * `nature`: people outside the family, adopted children, and the parents of a first life.
   */
  genes?: number
  /** Day of birth, in days since 1970-01-01. */
  bornDay: number
  /** The day on which the person will die or has died, in days since 1970-01-01. Never sent to clients. */
  diesDay: number
  /** The day of the next event in the person's own life, in days since 1970-01-01; for the dead, the day of death. */
  nextDay: number
  /** Day of death, in days since 1970-01-01; null while alive. */
  diedDay: number | null
  /** The day on which the player and the person met, in days since 1970-01-01. */
  metDay: number
  /** What the person feels for the player, −100 to 100. */
  affinity: number
  /** How well the two know each other, 0 to 100, at `familiarSince`. It fades; see `systems/people/familiarity.ts`. */
  familiarity: number
  /** Game minute to which `familiarity` refers. */
  familiarSince: number
  /** Id of a parent among the people, or 'self' for a child of the player without another known parent. */
  parent?: string
  /** First name of the person's partner, when it is not the player; null after a separation. */
  partner?: string | null
  /** Number of the person's children who are not among the people. */
  children?: number
  /** Whether the person lives in another town. */
  away?: boolean
  /** How often the player and the person have parted, when they were a couple. */
  parted?: number
  /** Where the person lives, and who looks after them, when this does not follow from the relation; null when it ended. Older lives have none. */
  arrangement?: Arrangement | null
  /** Whether the person has the illness that precedes death. */
  ill?: boolean
  /**
   * What the person remembers, oldest first, as alternating game minutes and texts: `[minute, 'stood by me', …]`. This takes half the memory
   * of a list of objects. Read it with {@link memoriesOf}.
   */
  memories?: (number | string)[]
  /**
   * What the two have done together lately, as alternating numbers and days of the life: `[number of the verb, day, …]`. Only what still
   * keeps the player from doing it again; see `systems/together/rest.ts`.
   */
  did?: number[]
  /** The quarrel that is not made up; null after the first one is. */
  quarrel?: Quarrel | null
  /** What the player has lent the person; null when it is settled. */
  loan?: Loan | null
}

/** The two are not on speaking terms. */
export interface Quarrel {
  /** Game minute at which it began. */
  since: number
  /** Who began it. */
  by: 'player' | 'person'
}

/** Money that the person owes the player. There is one loan at a time. */
export interface Loan {
  /** Integer cents that are still owed. */
  cents: number
  /** Game minute at which it was lent. */
  since: number
}

/** Whether the two are not on speaking terms. */
export function isQuarreled({ quarrel }: Pick<Person, 'quarrel'>): boolean {
  return quarrel !== undefined && quarrel !== null
}

/** What the person owes the player, integer cents; 0 for nothing. */
export function owesPlayer({ loan }: Pick<Person, 'loan'>): number {
  return loan?.cents ?? 0
}

/** Whether the person has a partner who is not the player. */
export function isTaken({ partner }: Pick<Person, 'partner'>): boolean {
  return typeof partner === 'string'
}

export interface PersonMemory {
  /** Game minute of what is remembered. */
  minute: number
  /** A few words: 'stood by me'. */
  as: string
}

const nothing: readonly PersonMemory[] = []

/** What the person remembers, oldest first. Three of four people have no memories, and so no list. */
export function memoriesOf({ memories }: Pick<Person, 'memories'>): readonly PersonMemory[] {
  if (memories === undefined) return nothing
  const all: PersonMemory[] = []
  for (let i = 0; i < memories.length; i += 2)
    all.push({ minute: memories[i] as number, as: memories[i + 1] as string })
  return all
}

/** Adds a memory. Beyond `memoriesMax` the oldest is dropped. */
export function addMemory(person: Person, { minute, as }: PersonMemory): void {
  person.memories = latest(person.memories ?? [], 2 * engineLimits.memoriesMax, minute, as)
}

/**
 * Adds a memory of something that happens often. It replaces the same memory, or another of `everyday`, and takes no place of what matters more:
 * without one of these, and with a full list, nothing is added.
 */
export function addEverydayMemory(person: Person, { minute, as }: PersonMemory, everyday: readonly string[]): void {
  const others = memoriesOf(person).filter((memory) => !everyday.includes(memory.as))
  if (others.length >= engineLimits.memoriesMax) return
  person.memories = others.flatMap((memory) => [memory.minute, memory.as]).concat([minute, as])
}

/** {@link addMemory}, in place of an earlier memory with the same text. */
export function renewMemory(person: Person, memory: PersonMemory): void {
  const others = memoriesOf(person).filter(({ as }) => as !== memory.as)
  person.memories = others.flatMap(({ minute, as }) => [minute, as])
  addMemory(person, memory)
}

/** Whether the person has a memory with this text. The draw of events asks it often, so it makes no list. */
export function recallsThat({ memories }: Person, as: string): boolean {
  return memories?.includes(as) ?? false
}
