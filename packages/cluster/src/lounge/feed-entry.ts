import { payloadOf } from '../redis/stream-reply.ts'
import type { FeedEntry } from './ports.ts'

/** An entry as XRANGE returns it. Entries without a payload are skipped. */
export function toEntry([id, fields]: readonly [string, readonly string[]]): FeedEntry[] {
  const data = payloadOf({ id, fields })
  return data === undefined ? [] : [{ id, data }]
}
