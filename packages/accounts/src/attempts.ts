import { fail, ok, type Result } from '@lifegrid/base/result'
import { refusal } from '@lifegrid/contract/errors'
import type { AccountContext, AccountRefusal } from './context.ts'
import { sha256 } from './secrets.ts'
import { BusyError } from './work-queue.ts'

/**
 * [AUTH-8] Counts an attempt on an account, whether or not there is one.
 * @param account its address or its id.
 */
export async function countAttempt(ctx: AccountContext, account: string): Promise<Result<undefined, AccountRefusal>> {
  const { attemptBurst: burst, attemptsPerHour: perHour } = ctx.settings
  const retryAfterMs = await ctx.admission.take(`attempt:${sha256(account)}`, { burst, perHour })
  return retryAfterMs === 0 ? ok(undefined) : fail({ ...refusal('rate_limited'), retryAfterMs })
}

/** Turns a queue without room into the refusal `overloaded`. */
export async function unlessBusy<T>(
  work: () => Promise<Result<T, AccountRefusal>>,
): Promise<Result<T, AccountRefusal>> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof BusyError) return fail(refusal('overloaded'))
    throw error
  }
}
