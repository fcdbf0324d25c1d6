import OpenAI, { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai'
import { zodTextFormat } from 'openai/helpers/zod'
import type { Response } from 'openai/resources/responses/responses'
import type { Provider, Reply, ReplyRequest, Usage } from '../ports.ts'
import { ProviderError, unpaid } from '../provider-error.ts'
import { promptFor } from './prompt.ts'
import { readReply } from './read-reply.ts'
import { replySchema } from './reply-schema.ts'

export interface OpenAiOptions {
  readonly apiKey: string
  /** Of OpenAI, or of any server that speaks the Responses API. */
  readonly baseUrl: string
  readonly model: string
  /** Sent to models that know it; null for servers that refuse it. */
  readonly verbosity: 'low' | 'medium' | 'high' | null
  /** How long one call may take, the body of the answer included, in ms. */
  readonly timeoutMs: number
  readonly outputTokensMax: number
  /** US dollars for a million tokens, which is the same as millionths of a dollar for one token. */
  readonly price: { readonly input: number; readonly output: number }
  /** Returns whether the texts may be used. Asked for the player's message before the call and for the answer after it. */
  readonly moderate?: (texts: readonly string[]) => Promise<boolean>
}

export const openAiDefaults = {
  baseUrl: 'https://api.openai.com/v1',
  model: 'gpt-5.1-2025-11-13',
  verbosity: 'low',
  /** A player looks at "is typing…" for this long. */
  timeoutMs: 8_000,
  /** Three messages of 400 characters, the suggested answers, and some reasoning. */
  outputTokensMax: 600,
  /** List prices of the default model. */
  price: { input: 1.25, output: 10 },
} as const

/**
 * The provider that asks a language model, with the official SDK and structured output. [JOB-3] The SDK's own retries are off: the queue
 * owns them. The engine decides how the talk goes; the model only words it.
 */
export function openAiProvider(options: OpenAiOptions): Provider {
  const client = new OpenAI({
    apiKey: options.apiKey,
    baseURL: options.baseUrl,
    maxRetries: 0,
    timeout: options.timeoutMs,
    // The SDK would otherwise read these from the environment, and log bodies at the level `debug`.
    organization: null,
    project: null,
    logLevel: 'off',
  })
  return {
    async reply(request) {
      await paying(unpaid, () => moderated(options, request.playerText === null ? [] : [request.playerText]))
      const response = await called(client, options, request)
      const usage = usageOf(response, options)
      // The answer is paid, whatever becomes of it.
      return paying(usage, async () => {
        const { texts, answers } = readReply(parsedOf(response))
        await moderated(options, [...texts, ...answers])
        return { texts, answers, provider: 'openai', ...(usage !== undefined && { usage }) } satisfies Reply
      })
    },
  }
}

/** Runs a step after which the call has this usage, also when the step fails. */
async function paying<T>(usage: Usage | undefined, step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error
    const { failure, message, cause, retryAfterMs } = error
    throw new ProviderError(failure, message, {
      cause,
      ...(usage !== undefined && { usage }),
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    })
  }
}

/** The most that a call can cost, in millionths of a US dollar. A token of English has about four characters; two are on the safe side. */
export function costMax(
  request: ReplyRequest,
  { price, outputTokensMax }: Pick<OpenAiOptions, 'price' | 'outputTokensMax'>,
): number {
  const { instructions, input } = promptFor(request)
  return Math.ceil(((instructions.length + input.length) / 2) * price.input + outputTokensMax * price.output)
}

async function called(client: OpenAI, options: OpenAiOptions, request: ReplyRequest): Promise<Response> {
  const { instructions, input } = promptFor(request)
  const { verbosity } = options
  try {
    return await client.responses.create(
      {
        model: options.model,
        instructions,
        input: [{ role: 'user', content: input }],
        max_output_tokens: options.outputTokensMax,
        store: false,
        text: { format: zodTextFormat(replySchema, 'reply'), ...(verbosity === null ? {} : { verbosity }) },
      },
      // The SDK's timeout ends with the headers. The signal also covers the body.
      { signal: AbortSignal.timeout(options.timeoutMs) },
    )
  } catch (error) {
    throw failureOf(error)
  }
}

function parsedOf(response: Response): ReturnType<typeof replySchema.parse> {
  const content = Array.isArray(response.output)
    ? response.output.flatMap((item) => (item.type === 'message' ? item.content : []))
    : []
  if (content.some(({ type }) => type === 'refusal')) throw new ProviderError('refused', 'the model refused to answer')
  if (response.status !== 'completed') {
    const reason = response.incomplete_details?.reason ?? response.error?.code ?? response.status
    if (reason === 'content_filter')
      throw new ProviderError('refused', 'the content filter of the server stopped the answer')
    throw new ProviderError('malformed', `the answer is not complete: ${reason}`)
  }
  const text = content.map((part) => (part.type === 'output_text' ? part.text : '')).join('')
  try {
    return replySchema.parse(JSON.parse(text))
  } catch (cause) {
    throw new ProviderError('malformed', 'the answer does not have the form that was asked for', { cause })
  }
}

async function moderated({ moderate }: OpenAiOptions, texts: readonly string[]): Promise<void> {
  if (moderate === undefined || texts.length === 0) return
  let allowed: boolean
  try {
    allowed = await moderate(texts)
  } catch (error) {
    throw failureOf(error)
  }
  if (!allowed) throw new ProviderError('moderated', 'the moderation flagged a text')
}

/** Asks the moderation of the same server. */
export function openAiModeration(
  options: Pick<OpenAiOptions, 'apiKey' | 'baseUrl' | 'timeoutMs'> & { readonly model: string },
) {
  const client = new OpenAI({
    apiKey: options.apiKey,
    baseURL: options.baseUrl,
    maxRetries: 0,
    timeout: options.timeoutMs,
    organization: null,
    project: null,
    logLevel: 'off',
  })
  return async (texts: readonly string[]): Promise<boolean> => {
    const signal = AbortSignal.timeout(options.timeoutMs)
    const { results } = await client.moderations.create({ model: options.model, input: [...texts] }, { signal })
    return results.every(({ flagged }) => !flagged)
  }
}

/** The reason of a failed call. Bodies of errors stay out of the message, because servers repeat the prompt in them. */
function failureOf(error: unknown): ProviderError {
  if (error instanceof ProviderError) return error
  if (error instanceof APIConnectionTimeoutError || error instanceof APIUserAbortError || isTimeout(error)) {
    return new ProviderError('timeout', 'the server did not answer in time', { cause: error })
  }
  if (error instanceof APIConnectionError) {
    const paid = isUnreached(error) ? { usage: unpaid } : {}
    return new ProviderError('unavailable', 'the server cannot be reached', { cause: error, ...paid })
  }
  if (!(error instanceof APIError)) return new ProviderError('unavailable', 'the answer broke off', { cause: error })
  const retryAfterMs = retryAfterOf(error.headers)
  // An error is not paid.
  const wait = { usage: unpaid, ...(retryAfterMs !== undefined && { retryAfterMs }) }
  if (error.status === 429) return new ProviderError('rate-limited', 'the server limits the rate', wait)
  if (error.status === undefined || error.status >= 500 || error.status === 408) {
    return new ProviderError('unavailable', `the server answered with ${error.status ?? 'an error'}`, wait)
  }
  return new ProviderError(
    'rejected',
    `the server rejected the request with ${error.status} ${error.code ?? ''}`.trim(),
    wait,
  )
}

/** Whether there was no connection at all, so that no model has got the request. */
function isUnreached(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH'].includes(String(at.code)))
      return true
  }
  return false
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')
}

/** Longest wait that a server can ask for. After it, the template provider answers anyway. */
const retryAfterMaxMs = 60_000

/** `retry-after` in seconds, or as a date, is read as OpenAI sends it: in seconds. */
function retryAfterOf(headers: Headers | undefined): number | undefined {
  const seconds = Number(headers?.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(retryAfterMaxMs, seconds * 1_000) : undefined
}

/** Undefined when a server does not say it. */
function usageOf({ usage }: Response, { price }: OpenAiOptions): Usage | undefined {
  if (usage === undefined || usage === null) return undefined
  const { input_tokens: inputTokens, output_tokens: outputTokens } = usage
  return { inputTokens, outputTokens, microdollars: Math.ceil(inputTokens * price.input + outputTokens * price.output) }
}
