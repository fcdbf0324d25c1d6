import { z } from 'zod'

const level = z.enum(['low', 'average', 'high']).optional()

/** How a person writes, as far as the player has learnt it: `messaging_traits` in the original client's protocol. */
export const messagingTraitsShape = z
  .strictObject({
    verbosity: level.describe('How long the messages are; absent while the player does not know.'),
    inquisitiveness: level.describe('How much the person asks; absent while the player does not know.'),
    expressiveness: level.describe('How much feeling they show; absent while the player does not know.'),
    emojiUse: level.describe('How many emoji they use; absent while the player does not know.'),
    humour: level.describe('How much they joke; absent while the player does not know.'),
    warmth: level.describe('How warm they are; absent while the player does not know.'),
    formality: level.describe('How formal they are; absent while the player does not know.'),
    responsiveness: level.describe('How readily they answer and write first; absent while the player does not know.'),
  })
  .describe(
    'How the person writes, as far as the player has learnt it. Each 12 points of familiarity show one trait more. `average`: neither marked way.',
  )
export type MessagingTraitsShape = z.infer<typeof messagingTraitsShape>
