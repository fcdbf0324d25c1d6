import { sql } from 'kysely'
import type { Database } from '../mysql/database.ts'
import type { EventStore } from './event-ports.ts'

/** The rows of global events. */
export function eventRows(db: Database): EventStore {
  return {
    async addEvent({ type, value, startsAt, endsAt }, now) {
      const { insertId } = await db
        .insertInto('global_event')
        .values({ type, value, starts_at: startsAt, ends_at: endsAt, made_at: now })
        .executeTakeFirstOrThrow()
      return Number(insertId)
    },
    async endEvent(id, now) {
      const result = await sql`INSERT IGNORE INTO global_event_end (event_id, ended_at)
        SELECT event_id, ${now} FROM global_event WHERE event_id = ${id} AND ends_at > ${now}`.execute(db)
      return result.numAffectedRows === 1n
    },
    async eventsAfter(time) {
      const rows = await db
        .selectFrom('global_event as e')
        .leftJoin('global_event_end as ended', 'ended.event_id', 'e.event_id')
        .select(['e.event_id', 'e.type', 'e.value', 'e.starts_at', 'e.ends_at', 'ended.ended_at'])
        .where('e.ends_at', '>', time)
        .orderBy('e.event_id')
        .execute()
      return rows
        .map(({ event_id: id, type, value, starts_at: startsAt, ends_at, ended_at }) => ({
          ...{ id, type, value, startsAt },
          endsAt: ended_at ?? ends_at,
        }))
        .filter(({ endsAt }) => endsAt > time)
    },
  }
}
