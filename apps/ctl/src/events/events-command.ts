import { systemClock } from '@lifegrid/base/system-clock'
import { newGlobalEvent } from '@lifegrid/contract/lounge/global-event'
import type { GlobalEvent } from '@lifegrid/storage/lounge/event-ports'
import type { z } from 'zod'
import { withLounge } from '../cluster/with-lounge.ts'
import { columns } from '../columns.ts'
import { ExpectedFailure } from '../expected-failure.ts'
import { printOutcome } from '../print-outcome.ts'

/** The operators' commands for global events: [LOUNGE-11]. Each returns the exit code. */

interface Json {
  readonly json?: boolean
}

export async function listEventsCommand({ json }: Json): Promise<number> {
  const events = await withLounge((store) => store.eventsAfter(systemClock.now()))
  console.log(json === true ? JSON.stringify({ events }) : eventsText(events))
  return 0
}

export async function addEventCommand(
  type: string,
  value: string,
  { json, ...given }: Json & { readonly seconds: string; readonly startsAt?: string },
): Promise<number> {
  const parsed = newGlobalEvent.safeParse({ type, value, ...given })
  if (!parsed.success) throw new ExpectedFailure(parsed.error.issues.map(sentence).join('\n'))
  const now = systemClock.now()
  const startsAt = parsed.data.startsAt === undefined ? now : Date.parse(parsed.data.startsAt)
  const event = { type, value: parsed.data.value, startsAt, endsAt: startsAt + 1000 * parsed.data.seconds }
  if (event.endsAt <= now) throw new ExpectedFailure('The event would be over already.')
  const id = await withLounge((store) => store.addEvent(event, now))
  console.log(json === true ? JSON.stringify({ event: { id, ...event } }) : `event ${id} holds ${spanText(event)}`)
  return 0
}

export async function endEventCommand(id: string, { json }: Json): Promise<number> {
  const ended = await withLounge((store) => store.endEvent(Number(id), systemClock.now()))
  const text = ended ? `event ${id} has ended` : `There is no event ${id}, or it is over.`
  return printOutcome(ended, { json, object: { ended }, text })
}

/** The events as a table. */
function eventsText(events: readonly GlobalEvent[]): string {
  if (events.length === 0) return 'There are no events.'
  const rows = events.map((event) => [
    String(event.id),
    event.type,
    event.value,
    new Date(event.startsAt).toISOString(),
    new Date(event.endsAt).toISOString(),
  ])
  return columns(['ID', 'TYPE', 'VALUE', 'FROM', 'UNTIL'], rows)
}

function spanText({ startsAt, endsAt }: Pick<GlobalEvent, 'startsAt' | 'endsAt'>): string {
  return `from ${new Date(startsAt).toISOString()} until ${new Date(endsAt).toISOString()}`
}

/** `type must be one of …` */
function sentence({ path, message }: z.core.$ZodIssue): string {
  return `${path.length === 0 ? 'The event' : path.join('.')} ${message}.`
}
