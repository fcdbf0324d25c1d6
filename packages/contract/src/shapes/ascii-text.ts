import { z } from 'zod'

/** A text that a program has made, such as an id or a token: printable ASCII without spaces, so that it can be logged and compared as it is. */
export function asciiText(lengthMin: number, lengthMax: number): z.ZodString {
  return z
    .string()
    .min(lengthMin)
    .max(lengthMax)
    .regex(/^[\x21-\x7e]*$/, 'must consist of printable ASCII characters without spaces')
}
