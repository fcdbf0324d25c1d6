import { z } from 'zod'

/**
 * What the model returns. It has no bounds, because servers support different parts of JSON Schema; {@link readReply} bounds it. The model
 * returns words only. How the talk goes is decided before, and nothing that it writes changes the life.
 */
export const replySchema = z.object({
  messages: z.array(z.string()).describe('One to three text messages, in the order in which they are sent.'),
  suggestedAnswers: z.array(z.string()).describe('Two or three short things that the other one might text back.'),
})
