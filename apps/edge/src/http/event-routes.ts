import { newGlobalEvent } from '@lifegrid/contract/lounge/global-event'
import type { EventStore } from '@lifegrid/storage/lounge/event-ports'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'

/**
 * [LOUNGE-11] Global events on the admin port: `GET /events` lists those that are not over, `POST /events` makes one from
 * `{ type, value, seconds, startsAt? }`, and `DELETE /events/<id>` ends one. The last two need the admin token: [ADMIN-1].
 */
export function eventRoutes(
  app: FastifyInstance,
  { store, now }: { readonly store: EventStore; readonly now: () => number },
): void {
  app.get('/events', async () => ({ events: await store.eventsAfter(now()) }))
  app.post('/events', async (request, reply) => {
    const parsed = newGlobalEvent.safeParse(request.body)
    if (!parsed.success) return reply.code(400).send({ error: z.prettifyError(parsed.error) })
    const { type, value, seconds, startsAt: given } = parsed.data
    const startsAt = given === undefined ? now() : Date.parse(given)
    const event = { type, value, startsAt, endsAt: startsAt + 1000 * seconds }
    if (event.endsAt <= now()) return reply.code(400).send({ error: 'The event would be over already.' })
    return reply.code(201).send({ event: { id: await store.addEvent(event, now()), ...event } })
  })
  app.delete<{ Params: { id: string } }>('/events/:id', async (request, reply) => {
    const ended = await store.endEvent(Number(request.params.id), now())
    return ended ? { ended: true } : reply.code(404).send({ error: 'There is no such event, or it is over.' })
  })
}
