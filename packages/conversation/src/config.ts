import { z } from 'zod'
import { openAiDefaults } from './openai/provider.ts'

/** Dollars as millionths, in which the budgets are counted. */
const dollars = (value: number) => z.coerce.number().min(0).max(1_000_000).default(value)

/** The configuration of the replies. Without a key, the template provider words them all. */
export const conversationConfig = {
  CONVERSATION_MODEL_PROVIDER: z
    .enum(['auto', 'template', 'openai'])
    .default('auto')
    .describe('Who words what people say: `template`, `openai`, or `auto`: `openai` if there is a key.'),
  OPENAI_API_KEY: z
    .string()
    .max(512)
    .optional()
    .describe('The key of the language model. Without it, templates answer.'),
  OPENAI_BASE_URL: z
    .url({ protocol: /^https?$/ })
    .default(openAiDefaults.baseUrl)
    .describe('A server that speaks the Responses API of OpenAI.'),
  CONVERSATION_MODEL: z.string().min(1).max(128).default(openAiDefaults.model).describe('The language model.'),
  CONVERSATION_VERBOSITY: z
    .enum(['low', 'medium', 'high', 'none'])
    .default(openAiDefaults.verbosity)
    .describe('Verbosity of the model. `none` does not send it, for servers that do not know it.'),
  CONVERSATION_TIMEOUT_MS: z.coerce
    .number()
    .int()
    .min(100)
    .max(60_000)
    .default(openAiDefaults.timeoutMs)
    .describe('Longest time of one call of the model, in ms.'),
  CONVERSATION_MODERATION_MODEL: z
    .string()
    .max(128)
    .default('')
    .describe('The moderation model that checks messages and answers, such as `omni-moderation-latest`. Empty: none.'),
  CONVERSATION_INPUT_PRICE: dollars(openAiDefaults.price.input).describe('US dollars for a million input tokens.'),
  CONVERSATION_OUTPUT_PRICE: dollars(openAiDefaults.price.output).describe('US dollars for a million output tokens.'),
  CONVERSATION_PLAYER_BUDGET: dollars(0.1).describe(
    'US dollars that the replies to one player may cost a day: [TALK-5].',
  ),
  CONVERSATION_CLUSTER_BUDGET: dollars(50).describe('US dollars that all replies may cost a day: [TALK-5].'),
} as const

export type ConversationConfig = z.infer<z.ZodObject<typeof conversationConfig>>
