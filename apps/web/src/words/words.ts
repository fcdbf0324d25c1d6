import { en } from './en.ts'

/** Every text of the client that does not come from the server. Another language is another object of this type. */
export type Words = typeof en

export const words: Words = en
