import type { Clock } from '@lifegrid/base/clock'
import { takeToken } from '@lifegrid/base/token-bucket'
import type { Connection } from '../connections/connection.ts'
import type { EdgeSettings } from '../edge-context.ts'

/** A token bucket for the bytes of each connection, in this process only. */
export interface ByteLimit {
  /** Charges for bytes that have arrived; it never refuses them. Returns how long the edge must stop reading, in ms. */
  take(connection: Connection, bytes: number): number
}

export function byteLimit(clock: Clock, settings: EdgeSettings): ByteLimit {
  const perByteMs = 1000 / settings.bytesPerSecond
  const capacity = settings.byteBurst * perByteMs
  return {
    take(connection, bytes) {
      const taken = takeToken({ cost: bytes * perByteMs, capacity }, connection.bytesFullAt, clock.monotonic())
      // The bytes have already arrived, so the bucket may go into debt. The pause lasts until the debt is paid.
      connection.bytesFullAt = taken.fullAt
      return taken.wait
    },
  }
}
