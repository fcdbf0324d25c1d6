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

/** A provider has no reply. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError'
  readonly failure: ProviderFailure
  /** How long the server asks to wait, in ms. */
  readonly retryAfterMs: number | undefined

  constructor(failure: ProviderFailure, message: string, options: { cause?: unknown; retryAfterMs?: number } = {}) {
    super(message, { cause: options.cause })
    this.failure = failure
    this.retryAfterMs = options.retryAfterMs
  }

  /** Whether the same request may succeed later. */
  get transient(): boolean {
    return transient.has(this.failure)
  }
}
