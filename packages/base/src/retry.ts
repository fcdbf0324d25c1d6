import { type Clock, sleep } from './clock.ts'

export interface RetryOptions {
  readonly clock: Clock
  /** How long to wait after a failed attempt, in milliseconds. Attempts are numbered from 0. */
  delayMs(attempt: number): number
  /** Called after every failed attempt. It may throw to give up; `retry` then rejects with the same error. */
  onFailure(error: unknown, attempt: number): void
  /** Called before every attempt. When it returns false, no further attempt is made. Default: always true. */
  wanted?(): boolean
}

/** Calls `fn` until it succeeds, and returns its value. Returns undefined when `wanted` returns false. */
export async function retry<T>(options: RetryOptions, fn: () => Promise<T>): Promise<T | undefined> {
  for (let attempt = 0; options.wanted?.() ?? true; attempt++) {
    try {
      return await fn()
    } catch (error) {
      options.onFailure(error, attempt)
      await sleep(options.clock, options.delayMs(attempt))
    }
  }
  return undefined
}
