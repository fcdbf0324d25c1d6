import { z } from 'zod'
import { loungeTimestamp } from './timestamp.ts'

/** A week. An event that holds for longer is a rule. */
const durationSMax = 7 * 86_400

/** [LOUNGE-11] What an operator gives to make a global event. */
export const newGlobalEvent = z
  .strictObject({
    type: z.string().regex(/^[a-z][a-z0-9_]{0,31}$/, 'must be a name such as multiplier'),
    value: z.coerce.string().regex(/^[ -~]{1,64}$/, 'must have 1 to 64 characters of ASCII'),
    /** How long it holds, in seconds. */
    seconds: z.coerce.number().int().min(1).max(durationSMax),
    /** When it begins; at once when absent. */
    startsAt: z.iso.datetime({ offset: true }).optional(),
  })
  .refine(({ type, value }) => type !== 'multiplier' || isMultiplier(value), {
    path: ['value'],
    message: 'must be a number above 0, at most 100',
  })

function isMultiplier(value: string): boolean {
  return /^\d{1,3}(?:\.\d{1,2})?$/.test(value) && Number(value) > 0 && Number(value) <= 100
}

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

/** By how much the events multiply: the product of their multipliers. */
export function multiplierOf(events: readonly Pick<Event, 'type' | 'value'>[]): number {
  return events.reduce((product, { type, value }) => (type === 'multiplier' ? product * Number(value) : product), 1)
}

/** The frame for clients. */
export function globalEventsFrame(events: readonly Event[]): string {
  const shown = events.map(({ type, value, endsAt }) => ({ type, value, expires_at: loungeTimestamp(endsAt) }))
  return JSON.stringify({ type: 'global_events', events: shown })
}
