import type { Clock } from './clock.ts'

/** A promise did not settle in time. Whether the operation took effect is unknown. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError'
}

/**
 * The promise's own outcome, or a {@link DeadlineError} after `deadlineMs`. The operation is not cancelled. If the promise rejects
 * after the deadline, the rejection is dropped and does not count as unhandled.
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
