import { isDeadlock } from '../mysql/store-error.ts'

/** Attempts of a statement that other edges' statements may block: they write the same rows. */
const attemptsMax = 5

/** Repeats a write that fails because of a deadlock. */
export async function retried<T>(write: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await write()
    } catch (error) {
      if (attempt === attemptsMax || !isDeadlock(error)) throw error
    }
  }
}
