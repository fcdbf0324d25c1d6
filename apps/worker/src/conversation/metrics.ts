import type { AnsweringOptions } from '@lifegrid/conversation/answering'
import type { Logger } from '@lifegrid/observability/logger'
import type { Metrics } from '@lifegrid/observability/metrics'

/** Counts the calls of the language model, what they cost, and how often templates answer in its place. */
export function conversationHooks(
  { worker }: Metrics,
  logger: Logger,
): Pick<AnsweringOptions, 'onCall' | 'onBudgetError' | 'onFallback'> {
  return {
    onCall({ outcome, ms, usage, microdollars }) {
      worker.modelCalls.inc({ outcome })
      worker.modelMs.observe({ outcome }, ms)
      worker.modelDollars.inc(microdollars / 1e6)
      if (usage === undefined) return
      worker.modelTokens.inc({ direction: 'input' }, usage.inputTokens)
      worker.modelTokens.inc({ direction: 'output' }, usage.outputTokens)
    },
    onBudgetError(error, doing) {
      worker.budgetErrors.inc({ operation: doing })
      logger.warn({ err: error, doing }, '[TALK-5] the budget of the language model could not be changed')
    },
    onFallback: (failure) => worker.templateFallbacks.inc({ failure }),
  }
}
