import { keys } from '../keys.ts'
import type { Admission } from '../ports.ts'
import { refillMicros } from '../shared-bucket.ts'
import type { RedisLink } from './connect.ts'
import { runScript } from './scripts.ts'

/** {@link Admission} on Redis 7 or later. */
export function redisAdmission(link: RedisLink): Admission {
  return {
    async take(key, bucket) {
      const taking = runScript(link.client, 'bucket', [keys.bucket(key)], [refillMicros(bucket), bucket.burst])
      return Number(await link.bounded('taking a token', taking))
    },
    async putTicket(key, value, ttlMs) {
      await link.bounded('keeping a ticket', link.client.set(keys.ticket(key), value, 'PX', ttlMs))
    },
    async takeTicket(key) {
      return (await link.bounded('taking a ticket', link.client.getdel(keys.ticket(key)))) ?? undefined
    },
  }
}
