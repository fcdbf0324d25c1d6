import { type MessageTable, message, phrase, type WordsFor } from '../message-shape.ts'

/** The beginning of a life, and what summaries of an absence or a time skip say. */
export const lifeMessages = {
  /** The weekday in words, and the date as YYYY-MM-DD. */
  'life.born': message({
    weekDay: 'text',
    date: 'text',
    firstname: 'text',
    lastname: 'text',
    mother: 'person',
    father: 'person',
  }),

  /** The first message of an heir. The full name of the dead player, and the age of the heir. */
  'life.heir': message({ dead: 'text', age: 'text', amount: 'text' }),
  'life.heir-of-nothing': message({ dead: 'text', age: 'text' }),

  /** Reasons for the change of a figure. An event is named by its title, and these are for other changes. */
  'life.reason-ageYears': phrase(),
  'life.reason-money': phrase(),
  'life.reason-energy': phrase(),
  /** A change of any other figure over time. */
  'life.reason-time': phrase(),
  /** Changes without a message, and those beyond the listed number of reasons. */
  'life.reason-other': phrase(),
} as const satisfies MessageTable

export type LifeMessages = WordsFor<typeof lifeMessages>
