import type { Clock } from './clock.ts'

/** Thrown when a promise does not settle in time. The operation may or may not have taken effect. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError'
}

/**
 * Settles as `promise` does, or rejects with a {@link DeadlineError} after `deadlineMs`. The operation is not cancelled. If `promise`
 * rejects after the deadline, the rejection is ignored and is not reported as unhandled.
 * @param doing names the operation in the error's message.
 */
export function withDeadline<T>(clock: Clock, deadlineMs: number, doing: string, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = clock.after(deadlineMs, () => {
      reject(new DeadlineError(`${doing}: no answer within ${deadlineMs} ms`))
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
