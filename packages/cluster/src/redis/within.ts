import type { Clock } from '@lifegrid/base/clock'

/** Redis did not answer in time. Whether it did what it was asked to is unknown. */
export class RedisTimeoutError extends Error {
  override readonly name = 'RedisTimeoutError'
}

/**
 * The promise's outcome, or a {@link RedisTimeoutError} after `timeoutMs`. The promise goes on; what becomes of it later is of no
 * more interest, and is not reported as unhandled.
 */
export function within<T>(clock: Clock, timeoutMs: number, doing: string, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = clock.after(timeoutMs, () => {
      reject(new RedisTimeoutError(`no answer within ${timeoutMs} ms: ${doing}`))
    })
    promise.then(
      (value) => {
        timer.cancel()
        resolve(value)
      },
      (error: unknown) => {
        timer.cancel()
        reject(error)
      },
    )
  })
}
