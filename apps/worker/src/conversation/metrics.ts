import type { AnsweringOptions } from '@lifegrid/conversation/answering'
import type { Metrics } from '@lifegrid/observability/metrics'

/** Counts the calls of the language model, what they cost, and how often templates answer in its place. */
export function conversationHooks({ worker }: Metrics): Pick<AnsweringOptions, 'onCall' | 'onFallback'> {
  return {
    onCall({ outcome, ms, reply }) {
      worker.modelCalls.inc({ outcome })
      worker.modelMs.observe({ outcome }, ms)
      const usage = reply?.usage
      if (usage === undefined) return
      worker.modelTokens.inc({ direction: 'input' }, usage.inputTokens)
      worker.modelTokens.inc({ direction: 'output' }, usage.outputTokens)
      worker.modelDollars.inc(usage.microdollars / 1e6)
    },
    onFallback: (failure) => worker.templateFallbacks.inc({ failure }),
  }
}
