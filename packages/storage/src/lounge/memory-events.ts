import type { EventStore, GlobalEvent } from './event-ports.ts'

/** Global events in memory. */
export function memoryEvents(): EventStore {
  const events: GlobalEvent[] = []
  const ended = new Map<number, number>()
  return {
    async addEvent(event) {
      const id = events.length + 1
      events.push({ ...event, id })
      return id
    },
    async endEvent(id, now) {
      const event = events[id - 1]
      if (event === undefined || event.endsAt <= now || ended.has(id)) return false
      ended.set(id, now)
      return true
    },
    async eventsAfter(time) {
      return events
        .map((event) => ({ ...event, endsAt: ended.get(event.id) ?? event.endsAt }))
        .filter(({ endsAt }) => endsAt > time)
    },
  }
}
