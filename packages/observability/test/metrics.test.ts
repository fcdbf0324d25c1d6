import { Registry } from 'prom-client'
import { describe, expect, it } from 'vitest'
import { createMetrics } from '../src/metrics.ts'

describe('createMetrics', () => {
  it('adds the prefix to every name, and every metric has a description', () => {
    const { registry } = createMetrics(new Registry())
    const all = registry.getMetricsAsArray()
    expect(all.length).toBeGreaterThan(30)
    for (const metric of all) {
      expect(metric.name).toMatch(/^lifegrid_[a-z0-9_]+$/)
      expect(metric.help.length, metric.name).toBeGreaterThan(5)
    }
  })

  it('can be called twice in one process, with separate values', async () => {
    const one = createMetrics(new Registry())
    const two = createMetrics(new Registry())
    one.edge.connections.inc()
    expect((await one.edge.connections.get()).values[0]?.value).toBe(1)
    expect((await two.edge.connections.get()).values[0]?.value).toBe(0)
  })

  it('includes the metrics of the process unless a registry is given', async () => {
    const metrics = createMetrics()
    expect(await metrics.registry.metrics()).toContain('process_cpu_user_seconds_total')
    expect(await createMetrics(new Registry()).registry.metrics()).not.toContain('process_cpu')
  })
})
