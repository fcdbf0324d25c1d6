import { z } from 'zod'

/** The id of something in the content or in a life: a job, an event, an option, a habit. */
export const thingId = z.string().min(1).max(64)

/** The id of a person in a life. */
export const personId = thingId
