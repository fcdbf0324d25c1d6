import type { Sex } from './life.ts'

/** Someone in the life. Ages by the calendar and dies by an agenda item: a person costs nothing between two of those. */
export interface Person {
  /** 'p1', 'p2', …, never used again in this life. */
  id: string
  firstname: string
  lastname: string
  sex: Sex
  relation: Relation
  /** Days since 1970-01-01. */
  bornDay: number
  /** Days since 1970-01-01; null while alive. */
  diedDay: number | null
  occupation: string
  /** −100 to 100. */
  affinity: number
  /** 0 to 100 at `familiarSince`; decays by half-life, see `systems/people.ts`. */
  familiarity: number
  /** Game minute of familiarity's last change. */
  familiarSince: number
  /** What this person will remember, the latest last. */
  memories: PersonMemory[]
}

export const relations = ['mother', 'father', 'sister', 'brother', 'grandmother', 'grandfather', 'friend'] as const
export type Relation = (typeof relations)[number]

export interface PersonMemory {
  eventId: string
  optionId: string
  minute: number
  /** What it was, in a word or two: 'stood by me'. */
  as: string
}
