import type { Usage } from './ports.ts'

/** The usage of a call that no model has worked on. */
export const unpaid: Usage = { inputTokens: 0, outputTokens: 0, microdollars: 0 }

export type ProviderFailure =
  | 'timeout'
  | 'rate-limited'
  | 'unavailable'
  /** The server refused the request itself: key, model, or form. */
  | 'rejected'
  /** The answer is cut off, or does not have the form that was asked for. */
  | 'malformed'
  /** The model would not answer. */
  | 'refused'
  /** The moderation flagged the player's message or the answer. */
  | 'moderated'
  /** The answer falls out of its role. */
  | 'out-of-role'
  | 'over-budget'

const transient: ReadonlySet<ProviderFailure> = new Set(['timeout', 'rate-limited', 'unavailable', 'malformed'])

export interface ProviderErrorOptions {
  readonly cause?: unknown
  readonly retryAfterMs?: number
  readonly usage?: Usage
}

/** A provider has no reply. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError'
  readonly failure: ProviderFailure
  /** How long the server asks to wait, in ms. */
  readonly retryAfterMs: number | undefined
  /**
   * What the call has cost all the same: servers are paid for answers that cannot be used, too. Undefined when it is not known, because
   * the answer did not arrive.
   */
  readonly usage: Usage | undefined

  constructor(failure: ProviderFailure, message: string, options: ProviderErrorOptions = {}) {
    super(message, { cause: options.cause })
    this.failure = failure
    this.retryAfterMs = options.retryAfterMs
    this.usage = options.usage
  }

  /** Whether the same request may succeed later. */
  get transient(): boolean {
    return transient.has(this.failure)
  }
}
