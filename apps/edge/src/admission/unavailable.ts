import type { Admission } from '@lifegrid/cluster/ports'

/** A service that is needed to decide does not answer. The client may try again. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError'
}

/** The same port, whose calls reject with an UnavailableError. */
export function guardedAdmission(admission: Admission): Admission {
  const guard =
    <Args extends readonly unknown[], T>(call: (...args: Args) => Promise<T>) =>
    async (...args: Args): Promise<T> => {
      try {
        return await call(...args)
      } catch (error) {
        throw new UnavailableError('Redis does not answer', { cause: error })
      }
    }
  return {
    take: guard(admission.take),
    putTicket: guard(admission.putTicket),
    takeTicket: guard(admission.takeTicket),
  }
}
