import { sampledTime } from '@lifegrid/cluster/sampled-time'
import { type ManualClock, manualClock } from '@lifegrid/testkit/manual-clock'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const hourMs = 3_600_000
const start = Date.UTC(2030, 0, 1)

/** The errors of the source's clock and the node's own clock, in ms. */
interface Errors {
  source: number
  own: number
}

interface Started {
  readonly clock: ManualClock
  readonly errors: Errors
  readonly reported: unknown[]
  readonly pending: ReturnType<typeof sampledTime>
  /** The error of the cluster's time in ms. To be called only after the start. */
  errorMs(): number
}

/** Starts the time of a node. Nothing waits until the test moves the clock. */
function startTime(errors: Errors, recordedAt?: (right: () => number) => number): Started {
  const clock = manualClock(start)
  const right = (): number => start + clock.monotonic()
  const reported: unknown[] = []
  const pending = sampledTime({
    clock: { ...clock, now: () => right() + errors.own },
    sample: async () => right() + errors.source - clock.monotonic(),
    ...(recordedAt && { recordedAt: async () => recordedAt(right) }),
    onError: (error) => reported.push(error),
  })
  let now: (() => number) | undefined
  void pending.then((time) => {
    now = time.now
  })
  return { clock, errors, reported, pending, errorMs: () => (now?.() ?? Number.NaN) - right() }
}

async function started(errors: Errors, recordedAt?: (right: () => number) => number): Promise<Started> {
  const it = startTime(errors, recordedAt)
  await it.clock.run(0)
  return it
}

describe('a running node', () => {
  it('[TIME-2] does not believe a clock that is wrong for some seconds, and says so once', async () => {
    const { clock, errors, errorMs, reported } = await started({ source: 0, own: 0 })
    await clock.run(60_000)
    for (const wrong of [2 * hourMs, -2 * hourMs, 6000]) {
      reported.length = 0
      errors.source = wrong
      await clock.run(9000)
      expect(errorMs()).toBe(0)
      errors.source = 0
      await clock.run(60_000)
      expect(errorMs()).toBe(0)
      expect(reported).toHaveLength(1)
    }
  })

  it('[TIME-2] never believes samples that do not agree with each other', async () => {
    const { clock, errors, errorMs } = await started({ source: 0, own: 0 })
    for (let i = 1; i < 100; i++) {
      errors.source = i * 10_000
      await clock.run(3000)
    }
    expect(errorMs()).toBe(0)
  })

  it('[TIME-1] follows a small difference gradually', async () => {
    const { clock, errors, errorMs } = await started({ source: 0, own: 0 })
    errors.source = 4000
    await clock.run(13_000)
    expect(errorMs()).toBeGreaterThan(100)
    expect(errorMs()).toBeLessThan(300)
    await clock.run(200_000)
    expect(errorMs()).toBe(4000)
  })

  it.each([hourMs, -hourMs])(
    '[TIME-2] steps by %i ms once the jump is confirmed and its own clock agrees',
    async (jump) => {
      const { clock, errors, errorMs } = await started({ source: 0, own: 0 })
      errors.source = jump
      errors.own = jump
      await clock.run(20_000)
      expect(errorMs()).toBe(0)
      await clock.run(10_000)
      expect(errorMs()).toBe(jump)
    },
  )

  it('[TIME-2] slews towards a confirmed jump that only the source has made, as after a failover to another host', async () => {
    const { clock, errors, errorMs } = await started({ source: 0, own: 0 })
    errors.source = 600_000
    await clock.run(100_000)
    expect(errorMs()).toBeGreaterThan(0)
    expect(errorMs()).toBeLessThanOrEqual(2000)
  })

  it('[TIME-2] steps with the other nodes, which the record shows, although its own clock is wrong', async () => {
    let recordedError = 0
    const { clock, errors, errorMs } = await started({ source: 0, own: -hourMs }, (right) => right() + recordedError)
    expect(errorMs()).toBe(0)
    errors.source = hourMs
    await clock.run(15_000)
    recordedError = hourMs
    await clock.run(15_000)
    expect(errorMs()).toBe(hourMs)
  })

  it('[TIME-1] [TIME-2] runs at 98 % to 102 % for any answers of the source, if its own clock is right', async () => {
    const steps = fc.array(
      fc.record({ ms: fc.integer({ min: 1, max: 40_000 }), source: fc.integer({ min: -1e7, max: 1e7 }) }),
      { maxLength: 20 },
    )
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const { clock, errors, errorMs } = await started({ source: 0, own: 0 })
        let last = errorMs()
        for (const { ms, source } of all) {
          errors.source = source
          await clock.run(ms)
          const steppedBack = errorMs() === source && Math.abs(source) <= 5000
          if (!steppedBack) expect(Math.abs(errorMs() - last)).toBeLessThanOrEqual(ms * 0.02 + 2)
          last = errorMs()
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('a node that starts', () => {
  const recent = (right: () => number): number => right() - 2000

  it("[TIME-2] believes the source when the node's own clock agrees, even if the record does not", async () => {
    const { errorMs } = await started({ source: 800, own: 0 }, () => start + 10 * hourMs)
    expect(errorMs()).toBe(800)
  })

  it.each([2 * hourMs, -2 * hourMs])(
    '[TIME-2] starts from its own clock when the record agrees with it: source off by %i ms',
    async (wrong) => {
      const { clock, errors, errorMs, reported } = await started({ source: wrong, own: 0 }, recent)
      expect(errorMs()).toBe(0)
      expect(reported).toHaveLength(1)
      await clock.run(9000)
      errors.source = 0
      await clock.run(60_000)
      expect(errorMs()).toBe(0)
    },
  )

  it('[TIME-2] believes the source when the record agrees with it', async () => {
    expect((await started({ source: 0, own: 2 * hourMs }, recent)).errorMs()).toBe(0)
    expect((await started({ source: 0, own: -2 * hourMs }, recent)).errorMs()).toBe(0)
  })

  it('[TIME-2] believes its own clock rather than a source that is before the record', async () => {
    expect((await started({ source: -2 * hourMs, own: 0 }, (right) => right() - 600_000)).errorMs()).toBe(0)
  })

  it('[TIME-2] waits when nothing decides, until the source is right again or has kept its offset for long enough', async () => {
    const old = (right: () => number): number => right() - 24 * hourMs
    const wrongForAWhile = await started({ source: 2 * hourMs, own: 0 }, old)
    await wrongForAWhile.clock.run(9000)
    expect(wrongForAWhile.errorMs()).toBeNaN()
    wrongForAWhile.errors.source = 0
    await wrongForAWhile.clock.run(3000)
    expect(wrongForAWhile.errorMs()).toBe(0)
    const ownIsWrong = await started({ source: 0, own: 2 * hourMs }, old)
    await ownIsWrong.clock.run(18_000)
    expect(ownIsWrong.errorMs()).toBeNaN()
    await ownIsWrong.clock.run(6000)
    expect(ownIsWrong.errorMs()).toBe(0)
  })

  it('[TIME-1] believes the source when there is nothing in the record, or no record to protect', async () => {
    expect((await started({ source: 0, own: 2 * hourMs }, () => 0)).errorMs()).toBe(0)
    expect((await started({ source: 0, own: 2 * hourMs })).errorMs()).toBe(0)
  })

  it('[TIME-1] reports how far its own clock is off', async () => {
    const { clock, errors, pending } = await started({ source: 0, own: 1500 })
    const time = await pending
    expect(time.skewMs()).toBe(1500)
    await clock.run(700)
    expect(time.skewMs()).toBe(1500)
    errors.own = -1000
    expect(time.skewMs()).toBe(-1000)
    time.stop()
  })
})
