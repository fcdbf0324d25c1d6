import { type MessageTable, message, phrase, type WordsFor } from '../message-shape.ts'

/** Where the player lives. */
export const homeMessages = {
  'home.moved': message({ home: 'text', about: 'text' }),
  'home.taken-in': message({ guardian: 'person' }),
  'home.fostered': message(),
  'home.cleared': message({ home: 'text', about: 'text' }),
  'home.foster-over': message({ home: 'text', about: 'text' }),

  /** The homes that others run: the texts that a home of the content has as `name` and `about`. */
  'home.parents-name': phrase(),
  'home.parents-about': phrase(),
  'home.kin-name': phrase(),
  'home.kin-about': phrase(),
  'home.foster-name': phrase(),
  'home.foster-about': phrase(),
} as const satisfies MessageTable

export type HomeMessages = WordsFor<typeof homeMessages>
