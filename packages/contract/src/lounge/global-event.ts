import { z } from 'zod'
import { isMultiplierType, isMultiplierValue, type Multiplied, multiplierTypes, multiplies } from './multipliers.ts'
import { loungeTimestamp } from './timestamp.ts'

/** A week. An event that holds for longer is a rule. */
const durationSMax = 7 * 86_400

/** [LOUNGE-11] What an operator gives to make a global event. */
export const newGlobalEvent = z.strictObject({
  type: z.string().refine(isMultiplierType, `must be one of ${Object.keys(multiplierTypes).join(', ')}`),
  value: z.coerce
    .string()
    .refine(isMultiplierValue, 'must be a number above 0, at most 100, with two decimals at most'),
  /** How long it holds, in seconds. */
  seconds: z.coerce.number().int().min(1).max(durationSMax),
  /** When it begins; at once when absent. */
  startsAt: z.iso.datetime({ offset: true }).optional(),
})

interface Event {
  readonly type: string
  readonly value: string
  readonly startsAt: number
  readonly endsAt: number
}

/** The events of a moment that hold then. */
export function eventsAt<E extends Event>(events: readonly E[], now: number): E[] {
  return events.filter(({ startsAt, endsAt }) => startsAt <= now && now < endsAt)
}

/** By how much the events multiply something: the product of their values. */
export function multiplierOf(events: readonly Pick<Event, 'type' | 'value'>[], what: Multiplied): number {
  return events.reduce((product, { type, value }) => (multiplies(type, what) ? product * Number(value) : product), 1)
}

/** The frame for clients. */
export function globalEventsFrame(events: readonly Event[]): string {
  const shown = events.map(({ type, value, endsAt }) => ({ type, value, expires_at: loungeTimestamp(endsAt) }))
  return JSON.stringify({ type: 'global_events', events: shown })
}
