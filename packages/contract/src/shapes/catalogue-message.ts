import { z } from 'zod'
import { limits } from '../limits.ts'
import { asciiText } from './ascii-text.ts'

/** The message of a read whose answer is partly the same for all players. Its answer without `have` is one whole frame. */
export const catalogueMessage = z
  .strictObject({
    have: asciiText(0, limits.catalogueVersionLengthMax)
      .optional()
      .describe(
        'The version of the catalogue that the client has, or "" for none: the answer is a `catalogued` frame then.',
      ),
  })
  .optional()
