import type { FastifyInstance } from 'fastify'
import type { TraceRing } from './trace-ring.ts'

/**
 * [OPS-10] `GET /traces?of=<command id or traceparent>`: the hops of the command that this node remembers, oldest first. The id is in the query,
 * because it may be any text and longer than Fastify's parameters.
 */
export function traceRoutes(app: FastifyInstance, find: TraceRing['find']): void {
  app.get<{ Querystring: { of?: string | string[] } }>('/traces', async (request, reply) => {
    const { of } = request.query
    if (typeof of === 'string' && of !== '') return { hops: find(of) }
    return reply.code(400).send({ error: 'Name one command or one trace context with ?of=.' })
  })
}
