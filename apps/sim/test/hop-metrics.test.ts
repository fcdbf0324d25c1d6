import type { Histogram } from '@lifegrid/observability/metrics'
import { expect, test } from 'vitest'
import { heldCommits } from './support/held-commits.ts'
import { runningRig } from './support/sim-rig.ts'

/** The number of measurements of a histogram, and their sum in ms. */
async function measured(histogram: Histogram<string>): Promise<{ count: number; ms: number }> {
  const { values } = await histogram.get()
  const sum = (end: string): number =>
    values.filter(({ metricName = '' }) => metricName.endsWith(end)).reduce((total, { value }) => total + value, 0)
  return { count: sum('_count'), ms: sum('_sum') }
}

test('a command is measured at every hop: in the stream, in the engine, at the gate, and on its way out', async () => {
  const commits = heldCommits()
  const { clock, one, begin } = await runningRig(commits.faults)
  const [ada] = await begin('ada')
  const { sim } = one.metrics
  const before = await Promise.all([sim.queueWaitMs, sim.engineMs, sim.gateWaitMs, sim.publishMs].map(measured))
  commits.hold()
  await ada.command('speed', 500)
  await clock.run(300)
  commits.release()
  await clock.run(50)
  const after = await Promise.all([sim.queueWaitMs, sim.engineMs, sim.gateWaitMs, sim.publishMs].map(measured))
  for (const [hop, { count }] of after.entries()) expect(count).toBeGreaterThan(before[hop]?.count ?? 0)
  const waitedMs = (after[2]?.ms ?? 0) - (before[2]?.ms ?? 0)
  expect(waitedMs).toBeGreaterThanOrEqual(250)
})

test('the entries, the bytes of the streams, the agendas and the ledger are counted', async () => {
  const { clock, one, begin } = await runningRig()
  await begin('ada', 'ben')
  await clock.run(10_000)
  const { sim } = one.metrics
  const kinds = (await sim.entries.get()).values.map(({ labels }) => labels.kind)
  expect(kinds).toContain('connect')
  const bytes = (await sim.streamBytes.get()).values
  expect(bytes.map(({ labels }) => labels.direction).sort()).toEqual(['in', 'out'])
  expect(bytes.every(({ value }) => value > 100)).toBe(true)
  expect((await sim.agendaItems.get()).values[0]?.value).toBeGreaterThan(2)
  const lines = (await sim.ledgerLines.get()).values.reduce((sum, { value }) => sum + value, 0)
  expect(lines).toBeGreaterThan(0)
})
