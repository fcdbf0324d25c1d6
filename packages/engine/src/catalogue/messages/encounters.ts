import { type MessageTable, message, type WordsFor } from '../message-shape.ts'

const withPerson = message({ person: 'person' })

/** Someone whom the player has met is met again, and it goes well or badly. The texts for friends know no bad end. */
export const encountersMessages = {
  'encounters.classmate-young-warm': withPerson,
  'encounters.classmate-young-cool': withPerson,
  'encounters.classmate-grown-warm': withPerson,
  'encounters.classmate-grown-cool': withPerson,
  'encounters.colleague-warm': withPerson,
  'encounters.colleague-cool': withPerson,
  'encounters.neighbour-young-warm': withPerson,
  'encounters.neighbour-young-cool': withPerson,
  'encounters.neighbour-grown-warm': withPerson,
  'encounters.neighbour-grown-cool': withPerson,
  'encounters.acquaintance-warm': withPerson,
  'encounters.acquaintance-cool': withPerson,
  'encounters.friend-young': withPerson,
  'encounters.friend': withPerson,
} as const satisfies MessageTable

export type EncountersMessages = WordsFor<typeof encountersMessages>
