import { memoryAdmission } from '@lifegrid/cluster/memory/admission'
import { memoryServer } from '@lifegrid/cluster/memory/server'
import type { Admission } from '@lifegrid/cluster/ports'
import { logger } from '@lifegrid/observability/logger'
import { createMetrics, Registry } from '@lifegrid/observability/metrics'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { expect, test } from 'vitest'
import { guestLimiter } from '../../src/admission/guest-limiter.ts'
import { edgeLimits } from '../../src/limits.ts'

const guestsPerMinute = 6

/** Two edges on one server. */
function rig() {
  const clock = manualClock()
  const server = memoryServer(clock)
  const metrics = createMetrics(new Registry())
  let asked = 0
  const inner = memoryAdmission(server)
  const counting: Admission = {
    ...inner,
    take(key, bucket) {
      asked++
      return inner.take(key, bucket)
    },
  }
  const edge = (admission: Pick<Admission, 'take'> = counting) =>
    guestLimiter({
      clock,
      admission,
      logger: logger({ name: 'edge', node: 'one', level: 'silent' }),
      metrics,
      guestsPerMinute,
    })
  const failures = async (): Promise<number> => (await metrics.edge.guestCountFailures.get()).values[0]?.value ?? 0
  return { clock, server, edge, one: edge(), two: edge(), asked: () => asked, failures }
}

/** Asks for so many guests, and returns how many are admitted. */
async function admitted(edge: ReturnType<typeof guestLimiter>, address: string, times: number): Promise<number> {
  let count = 0
  for (let n = 0; n < times; n++) if ((await edge.take(address)) === 0) count++
  return count
}

test('[CONN-12] the guests of an address are counted over all edges', async () => {
  const { clock, one, two } = rig()
  expect(await admitted(one, '192.0.2.1', 4)).toBe(4)
  expect(await admitted(two, '192.0.2.1', 4)).toBe(2)
  expect(await two.take('192.0.2.1')).toBeGreaterThan(0)
  expect(await admitted(two, '192.0.2.2', 1)).toBe(1)
  await clock.run(60_000)
  expect(await admitted(one, '192.0.2.1', 10)).toBe(6)
})

test('[CONN-12] an edge asks Redis at the rate of the limit, however many guests an address wants', async () => {
  const { one, asked } = rig()
  await admitted(one, '192.0.2.1', 1000)
  expect(asked()).toBe(guestsPerMinute)
})

test('[CONN-12] while Redis is away or does not answer, each edge limits its own guests, and counts that', async () => {
  const { clock, server, one, two, edge, failures } = rig()
  server.stop()
  expect(await admitted(one, '192.0.2.1', 10)).toBe(6)
  expect(await admitted(two, '192.0.2.1', 10)).toBe(6)
  expect(await failures()).toBe(12)
  const silent = edge({ take: () => new Promise(() => undefined) })
  const waiting = silent.take('192.0.2.3')
  await clock.run(edgeLimits.guestCountMs)
  expect(await waiting).toBe(0)
  expect(await failures()).toBe(13)
})
