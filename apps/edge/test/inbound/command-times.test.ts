import { Registry } from '@lifegrid/observability/metrics'
import { describe, expect, it } from 'vitest'
import { type EdgeHarness, edgeHarness, receipt, update } from '../support/edge-harness.ts'

/** The number of measured answers and the sum of their times, by kind of command. */
async function times({ metrics }: EdgeHarness): Promise<Record<string, { count: number; ms: number }>> {
  const found: Record<string, { count: number; ms: number }> = {}
  for (const { metricName = '', labels, value } of (await metrics.edge.commandMs.get()).values) {
    const kind = String(labels.kind)
    found[kind] ??= { count: 0, ms: 0 }
    if (metricName.endsWith('_count')) found[kind].count = value
    if (metricName.endsWith('_sum')) found[kind].ms = value
  }
  return found
}

describe('the time of a command', () => {
  it('ends with the frame that answers it, not with another one', async () => {
    const harness = await edgeHarness(new Registry())
    const ada = await harness.live('ada')
    const to = { player: 'ada', connection: ada.connection, epoch: 1 }
    ada.say({ type: 'speed', message: 1000, id: 'a-"quoted"-id' })
    await harness.clock.run(40)
    await harness.publish([{ ...to, frames: [update(1, 1), receipt(1, 2, 'another')] }])
    expect(await times(harness)).toEqual({})
    await harness.publish([{ ...to, frames: [receipt(1, 3, 'a-"quoted"-id')] }])
    const { write } = await times(harness)
    expect(write?.count).toBe(1)
    expect(write?.ms).toBeGreaterThanOrEqual(40)
    await harness.publish([{ ...to, frames: [receipt(1, 4, 'a-"quoted"-id')] }])
    expect((await times(harness)).write?.count).toBe(1)
  })

  it('is kept apart for reads, and for clients that use the same ids', async () => {
    const harness = await edgeHarness(new Registry())
    const [ada, ben] = [await harness.live('ada'), await harness.live('ben')]
    ada.say({ type: 'getHeirs', id: 'c-1' })
    ben.say({ type: 'stop', id: 'c-1' })
    await harness.settle()
    await harness.publish([{ player: 'ben', connection: ben.connection, epoch: 1, frames: [receipt(1, 1, 'c-1')] }])
    expect(Object.keys(await times(harness))).toEqual(['write'])
    await harness.publish([{ player: 'ada', connection: ada.connection, epoch: 1, frames: [receipt(1, 1, 'c-1')] }])
    expect(Object.keys(await times(harness)).sort()).toEqual(['read', 'write'])
  })
})

it('what clients have not read is measured, and how many of them are slow', async () => {
  const harness = await edgeHarness(new Registry())
  const ada = await harness.live('ada')
  ada.stuck = true
  ada.buffered = 200_000
  const frames = [update(1, 1), update(1, 2)]
  await harness.publish([{ player: 'ada', connection: ada.connection, epoch: 1, frames }])
  await harness.clock.run(1000)
  const { sendQueueBytes, slowReaders } = harness.metrics.edge
  expect((await sendQueueBytes.get()).values[0]?.value).toBe(200_000)
  expect((await slowReaders.get()).values[0]?.value).toBe(1)
})
