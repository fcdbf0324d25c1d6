import { logger } from '@lifegrid/observability/logger'
import { createMetrics, Registry } from '@lifegrid/observability/metrics'
import { expect, it } from 'vitest'
import { conversationHooks } from '../../src/conversation/metrics.ts'

it('[TALK-5] the metrics count the tokens and the cost of failed calls too', async () => {
  const registry = new Registry()
  const metrics = createMetrics(registry)
  const hooks = conversationHooks(metrics, logger({ name: 'worker', node: 'one', level: 'silent' }))
  hooks.onCall?.({ outcome: 'replied', ms: 5, usage: { inputTokens: 100, outputTokens: 10 }, microdollars: 225_000 })
  hooks.onCall?.({ outcome: 'malformed', ms: 5, usage: { inputTokens: 200, outputTokens: 20 }, microdollars: 450_000 })
  hooks.onCall?.({ outcome: 'timeout', ms: 5, microdollars: 1_000_000 })
  const text = await registry.metrics()
  expect(text).toMatch(/worker_model_dollars_total(?:\{[^}]*\})? 1\.675$/m)
  expect(text).toMatch(/worker_model_tokens_total\{direction="input"\} 300$/m)
  expect(text).toMatch(/worker_model_tokens_total\{direction="output"\} 30$/m)
  for (const outcome of ['replied', 'malformed', 'timeout'])
    expect(text).toMatch(new RegExp(`worker_model_calls_total\\{outcome="${outcome}"\\} 1$`, 'm'))
})
