import { Registry } from 'prom-client'
import { describe, expect, it } from 'vitest'
import { declaredMetrics } from '../src/declared-metrics.ts'
import { labels, seriesMax } from '../src/labels.ts'
import { createMetrics, processMetrics } from '../src/metrics.ts'

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

  it('serves the metrics of a process, and none of a process of another kind', async () => {
    const metrics = processMetrics('sim')
    metrics.edge.connections.inc()
    const served = await metrics.registry.metrics()
    expect(served).toContain('process_cpu_user_seconds_total')
    expect(served).toContain('lifegrid_sim_resident_lives 0')
    expect(served).toContain('lifegrid_draining 0')
    expect(served).not.toMatch(/lifegrid_(?:edge|worker)_/)
    expect(await createMetrics(new Registry()).registry.metrics()).not.toContain('process_cpu')
  })
})

describe('labels', () => {
  it('count further values of a label as other, so the series of a metric are bounded', async () => {
    const { sim } = createMetrics(new Registry())
    for (let n = 0; n < labels.type.valuesMax + 50; n++) sim.reads.inc({ type: `invented-${n}` })
    const { values } = await sim.reads.get()
    expect(values).toHaveLength(labels.type.valuesMax + 1)
    expect(values.find((value) => value.labels.type === 'other')?.value).toBe(50)
    sim.reads.inc({ type: 'invented-0' })
    const again = (await sim.reads.get()).values.find((value) => value.labels.type === 'invented-0')
    expect(again?.value).toBe(2)
  })

  it('count combinations of values beyond the bound under other', async () => {
    const { sim } = createMetrics(new Registry())
    const each = Math.ceil(Math.sqrt(seriesMax)) + 8
    for (let type = 0; type < each; type++)
      for (let outcome = 0; outcome < each; outcome++) sim.commands.inc({ type: `t-${type}`, outcome: `o-${outcome}` })
    const { values } = await sim.commands.get()
    expect(values).toHaveLength(seriesMax + 1)
    expect(values.reduce((sum, { value }) => sum + value, 0)).toBe(each * each)
  })

  it('leave metrics of all types as they are within the bound', async () => {
    const { worker, sim } = createMetrics(new Registry())
    worker.queueJobs.set({ queue: 'a', state: 'waiting' }, 3)
    worker.queueJobs.set({ queue: 'a', state: 'waiting' }, 2)
    expect((await worker.queueJobs.get()).values).toMatchObject([
      { value: 2, labels: { queue: 'a', state: 'waiting' } },
    ])
    sim.engineMs.observe({ kind: 'read' }, 4)
    const sum = (await sim.engineMs.get()).values.find(({ metricName }) => metricName?.endsWith('_sum'))
    expect(sum).toMatchObject({ value: 4, labels: { kind: 'read' } })
  })

  it('are declared for every metric, and used by one', () => {
    const used = new Set(declaredMetrics().flatMap(({ labelNames }) => labelNames))
    expect([...used].sort()).toEqual(Object.keys(labels).sort())
    for (const { labelNames, name } of declaredMetrics()) {
      const words = labelNames.filter((label) => /player|address|token|user|name|id$/.test(label))
      expect(words, `${name} has a label for something that is not from a list`).toEqual([])
    }
  })
})
