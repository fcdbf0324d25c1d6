import { systemClock } from '@lifegrid/base/system-clock'
import { isMultiplierType } from '@lifegrid/contract/lounge/multipliers'
import type { LoungeView } from '@lifegrid/sdk/lounge-view'
import { count } from '../../game/format.ts'
import type { LoungeStanding } from '../../game/lounge-standing.ts'
import { localTime } from '../../game/lounge-time.ts'
import { Row, Rows } from '../../parts/row.tsx'
import { Section } from '../../parts/section.tsx'
import { useLounge } from '../../shell/use-lounge.ts'
import { words } from '../../words/words.ts'
import css from './world.module.css'

/** How many are there, and the global events with the time of their end. */
export function Present({ standing }: { readonly standing: LoungeStanding }) {
  const { online, events } = useLounge()
  const { world } = words
  return (
    <Section title={world.now}>
      {standing !== 'open' && (
        <p className="note" role="status">
          {world.standing[standing as Exclude<LoungeStanding, 'open'>]}
        </p>
      )}
      {standing === 'open' && online !== null && <p className={css.online}>{world.online(online, count(online))}</p>}
      {standing === 'open' && (
        <Rows empty={world.noEvents}>
          {events.map((event) => (
            <EventRow key={`${event.type} ${event.value} ${event.expires_at}`} event={event} />
          ))}
        </Rows>
      )}
    </Section>
  )
}

function EventRow({ event: { type, value, expires_at } }: { readonly event: LoungeView['events'][number] }) {
  const { world } = words
  return (
    <Row
      title={isMultiplierType(type) ? world.multipliers[type](value) : world.event(type, value)}
      side={<time dateTime={`${expires_at}Z`}>{world.until(timeText(expires_at))}</time>}
    />
  )
}

/** A time of the lounge: only the hour when it is today. */
export function timeText(at: string): string {
  const { time, day, month, isToday } = localTime(at, systemClock.now())
  return isToday ? time : words.world.dayAndTime(words.date(day, month), time)
}
