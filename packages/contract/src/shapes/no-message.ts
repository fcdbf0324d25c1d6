import { z } from 'zod'

/** The message of a command that needs none. Clients of the original protocol send anything here, so everything is accepted. */
export const noMessage = z.unknown().optional()

/** The message of a command that needs none and checks that: null, an empty object, or no message at all. */
export const emptyMessage = z.null().or(z.strictObject({})).optional()
