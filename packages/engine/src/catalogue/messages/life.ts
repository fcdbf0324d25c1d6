import { type MessageTable, message, phrase, type WordsFor } from '../message-shape.ts'

/** The beginning of a life, and summaries of an absence or a time skip. */
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

  /** Reasons for the change of a figure, other than events, which are named by their titles. */
  'life.reason-ageYears': phrase(),
  'life.reason-money': phrase(),
  'life.reason-energy': phrase(),
  'life.reason-skip': phrase(),
  /** The reason for any other figure that has changed over time. */
  'life.reason-time': phrase(),
  /** The reason for changes that were not told, or are too many to list. */
  'life.reason-other': phrase(),

  /** How long ago something was. */
  'life.ago-today': phrase(),
  'life.ago-now': phrase(),
  'life.ago-days': phrase(),
  'life.ago-weeks': phrase(),
  'life.ago-months': phrase(),
  'life.ago-year': phrase(),
  'life.ago-years': phrase({ years: 'text' }),
} as const satisfies MessageTable

export type LifeMessages = WordsFor<typeof lifeMessages>
