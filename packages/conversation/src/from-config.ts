import type { Clock } from '@lifegrid/base/clock'
import { type Answering, type AnsweringOptions, answering, type Budget } from './answering.ts'
import type { ConversationConfig } from './config.ts'
import { costMax, type OpenAiOptions, openAiDefaults, openAiModeration, openAiProvider } from './openai/provider.ts'

/** The options of the language model; undefined when templates answer. @throws Error when `openai` is wanted and there is no key. */
function openAiOptionsFrom(config: ConversationConfig): OpenAiOptions | undefined {
  const { CONVERSATION_MODEL_PROVIDER: wanted, OPENAI_API_KEY: apiKey, CONVERSATION_VERBOSITY: verbosity } = config
  if (wanted === 'template') return undefined
  if (apiKey === undefined || apiKey === '') {
    if (wanted === 'openai') throw new Error('CONVERSATION_MODEL_PROVIDER is openai, but OPENAI_API_KEY is missing')
    return undefined
  }
  const options = {
    apiKey,
    baseUrl: config.OPENAI_BASE_URL,
    model: config.CONVERSATION_MODEL,
    verbosity: verbosity === 'none' ? null : verbosity,
    timeoutMs: config.CONVERSATION_TIMEOUT_MS,
    outputTokensMax: openAiDefaults.outputTokensMax,
    price: { input: config.CONVERSATION_INPUT_PRICE, output: config.CONVERSATION_OUTPUT_PRICE },
  }
  const model = config.CONVERSATION_MODERATION_MODEL
  return model === '' ? options : { ...options, moderate: openAiModeration({ ...options, model }) }
}

/** The answering that a configuration describes. */
export function answeringFrom(
  config: ConversationConfig,
  {
    budget,
    ...hooks
  }: { readonly clock: Clock; readonly budget: Budget } & Pick<AnsweringOptions, 'onCall' | 'onFallback'>,
): Answering {
  const options = openAiOptionsFrom(config)
  if (options === undefined) return answering(hooks)
  const model = {
    provider: openAiProvider(options),
    budget,
    costMax: (request: Parameters<typeof costMax>[0]) => costMax(request, options),
  }
  return answering({ ...hooks, model })
}
