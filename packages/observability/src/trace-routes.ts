import type { FastifyInstance } from 'fastify'
import type { TraceRing } from './trace-ring.ts'

/** [OPS-10] `GET /traces/<command id or traceparent>`: the hops of the command that this node remembers, oldest first. */
export function traceRoutes(app: FastifyInstance, find: TraceRing['find']): void {
  app.get<{ Params: { id: string } }>('/traces/:id', async (request) => ({ hops: find(request.params.id) }))
}
