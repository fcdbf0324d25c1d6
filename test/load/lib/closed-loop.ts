import { type Clock, sleep } from '@lifegrid/base/clock'
import { build, type Histogram } from 'hdr-histogram-js'

/** One client of the measured system. `roundTrip` sends a command and resolves when it is acknowledged. */
export interface LoadClient {
  roundTrip(): Promise<void>
  close(): void
}

/** The result of a closed loop. Latencies in ms. */
export interface LoadResult {
  readonly clients: number
  readonly inFlight: number
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly max: number
}

export interface LoadOptions {
  readonly clock: Clock
  /** Commands that each client has in flight. */
  readonly inFlight: number
  readonly warmUpMs: number
  readonly measureMs: number
  /** Called when the warm-up is over, and when the measurement is. */
  readonly onMeasured?: (phase: 'begin' | 'end') => void
}

/**
 * Each client keeps `inFlight` commands in flight and sends the next one as soon as one is acknowledged. With one client and one command,
 * this measures the latency of an idle system. With many, it measures throughput; the latency then follows from the number of clients.
 */
export async function closedLoop(clients: readonly LoadClient[], options: LoadOptions): Promise<LoadResult> {
  const { clock, inFlight, onMeasured = () => {} } = options
  // In microseconds, up to a minute.
  const histogram: Histogram = build({ highestTrackableValue: 60_000_000, numberOfSignificantValueDigits: 3 })
  let measuring = false
  let over = false
  const one = async (client: LoadClient): Promise<void> => {
    while (!over) {
      const sentAt = clock.monotonic()
      await client.roundTrip()
      if (measuring) histogram.recordValue(Math.round((clock.monotonic() - sentAt) * 1_000))
    }
  }
  const loops = clients.flatMap((client) => Array.from({ length: inFlight }, () => one(client)))
  await sleep(clock, options.warmUpMs)
  onMeasured('begin')
  measuring = true
  const from = clock.monotonic()
  await sleep(clock, options.measureMs)
  measuring = false
  const seconds = (clock.monotonic() - from) / 1_000
  onMeasured('end')
  over = true
  await Promise.all(loops)
  return {
    clients: clients.length,
    inFlight,
    perSecond: histogram.totalCount / seconds,
    p50: histogram.getValueAtPercentile(50) / 1_000,
    p99: histogram.getValueAtPercentile(99) / 1_000,
    max: histogram.maxValue / 1_000,
  }
}
