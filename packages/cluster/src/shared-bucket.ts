import { assert } from '@lifegrid/base/assert'
import type { SharedBucket } from './ports.ts'

const hourMicros = 3_600_000_000

/** The time in which a token is refilled, in whole microseconds. */
export function refillMicros({ perHour, burst }: SharedBucket): number {
  assert(perHour > 0 && burst >= 1, '[AUTH-8] a bucket has a rate and room for a token')
  return Math.max(1, Math.floor(hourMicros / perHour))
}
