import type { Clock } from '@lifegrid/base/clock'
import type { Provider, Reply, ReplyRequest, Usage } from './ports.ts'
import { ProviderError, type ProviderFailure } from './provider-error.ts'
import { templateProvider } from './template/provider.ts'

/** What the calls of a day may cost, for one player and for the whole cluster. Amounts are millionths of a US dollar. */
export interface Budget {
  /** Takes an amount from both budgets, or nothing. @returns whether both had it. */
  take(player: string, microdollars: number): Promise<boolean>
  /** Gives back what a call did not cost. */
  giveBack(player: string, microdollars: number): Promise<void>
}

export interface AnsweringOptions {
  /** Absent: the template provider words everything. */
  readonly model?: {
    readonly provider: Provider
    readonly budget: Budget
    /** The most that the call can cost. */
    costMax(request: ReplyRequest): number
  }
  readonly clock: Clock
  /** A call of the model has ended, well or not. */
  onCall?(call: EndedCall): void
  /** A budget could not be changed. Without an answer to `take` there is no call; without one to `giveBack` the budget is stricter than it must be. */
  onBudgetError?(error: unknown, doing: keyof Budget): void
  /** The template provider answers in place of the model. */
  onFallback?(failure: ProviderFailure): void
}

export interface EndedCall {
  readonly outcome: 'replied' | ProviderFailure
  /** Its duration. */
  readonly ms: number
  /** The tokens; absent when they are not known, because the answer did not arrive. */
  readonly usage?: Pick<Usage, 'inputTokens' | 'outputTokens'>
  /** What counts against the budgets, in millionths of a US dollar: the cost of the call, or the most that it can be when it is not known. */
  readonly microdollars: number
}

export interface Answering {
  /**
   * A reply for the player. [JOB-3] The caller owns the retries: with `lastAttempt` the template provider answers when the model cannot, so
   * the player never waits forever.
   * @throws {ProviderError} a transient failure, when it is not the last attempt.
   */
  answer(player: string, request: ReplyRequest, lastAttempt: boolean): Promise<Reply>
}

/** A server that asks for more time than this is not asked again: the player is watching "is typing…". */
const retryAfterMaxMs = 3_000

/** Replies of the model within its budget, and of the template provider otherwise. */
export function answering(options: AnsweringOptions): Answering {
  const { model } = options
  if (model === undefined) return { answer: (_player, request) => templateProvider.reply(request) }
  return {
    async answer(player, request, lastAttempt) {
      try {
        return await asked(options, model, player, request)
      } catch (error) {
        if (!(error instanceof ProviderError)) throw error
        const worthWaiting = (error.retryAfterMs ?? 0) <= retryAfterMaxMs
        if (error.transient && !lastAttempt && worthWaiting) throw error
        options.onFallback?.(error.failure)
        return await templateProvider.reply(request)
      }
    },
  }
}

async function asked(
  options: AnsweringOptions,
  { provider, budget, costMax }: NonNullable<AnsweringOptions['model']>,
  player: string,
  request: ReplyRequest,
): Promise<Reply> {
  const { clock, onCall } = options
  const reserved = costMax(request)
  if (!(await taken(options, budget, player, reserved)))
    throw new ProviderError('over-budget', 'the budget of the day is used up')
  const startedAt = clock.monotonic()
  let spent = reserved
  const ended = (outcome: EndedCall['outcome'], usage: Usage | undefined): void => {
    spent = Math.min(reserved, usage?.microdollars ?? reserved)
    const ms = clock.monotonic() - startedAt
    onCall?.({ outcome, ms, microdollars: spent, ...(usage !== undefined && { usage }) })
  }
  try {
    const reply = await provider.reply(request)
    ended('replied', reply.usage)
    return reply
  } catch (error) {
    if (error instanceof ProviderError) ended(error.failure, error.usage)
    throw error
  } finally {
    if (spent < reserved) await givenBack(options, budget, player, reserved - spent)
  }
}

/** Without a budget there is no call: when Redis does not answer, templates do. */
async function taken(options: AnsweringOptions, budget: Budget, player: string, amount: number): Promise<boolean> {
  try {
    return await budget.take(player, amount)
  } catch (error) {
    options.onBudgetError?.(error, 'take')
    return false
  }
}

/** Never rejects: the reply is there, and must not be lost because of its price. */
async function givenBack(options: AnsweringOptions, budget: Budget, player: string, amount: number): Promise<void> {
  try {
    await budget.giveBack(player, amount)
  } catch (error) {
    options.onBudgetError?.(error, 'giveBack')
  }
}
