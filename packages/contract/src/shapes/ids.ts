import { asciiText } from './ascii-text.ts'

/** The id of something in the content or in a life: a job, an event, an option, a habit. */
export const thingId = asciiText(1, 64)

/** The id of a person in a life. */
export const personId = thingId
