import { takeToken } from '@lifegrid/base/token-bucket'
import { keys } from '../keys.ts'
import type { Admission } from '../ports.ts'
import { refillMicros } from '../shared-bucket.ts'
import type { MemoryServer } from './server.ts'

/** {@link Admission} in memory. */
export function memoryAdmission(server: MemoryServer): Admission {
  return {
    async take(key, bucket) {
      server.assertUp()
      const cost = refillMicros(bucket)
      const name = keys.bucket(key)
      const now = server.clock.now() * 1000
      const taken = takeToken({ cost, capacity: cost * bucket.burst }, server.bucket(name), now)
      if (taken.wait > 0) return Math.ceil(taken.wait / 1000)
      server.fill(name, taken.fullAt)
      return 0
    },
    async putTicket(key, value, ttlMs) {
      server.assertUp()
      server.putTicket(keys.ticket(key), { value, expiresAt: server.clock.monotonic() + ttlMs })
    },
    async takeTicket(key) {
      server.assertUp()
      const name = keys.ticket(key)
      const ticket = server.ticket(name)
      server.putTicket(name, undefined)
      return ticket?.value
    },
  }
}
