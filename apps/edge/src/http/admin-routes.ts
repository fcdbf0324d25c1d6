import type { Logger } from '@lifegrid/observability/logger'
import type { FastifyInstance } from 'fastify'
import type { Edge } from '../edge.ts'

/** `POST /drain` closes all connections, and then the process exits. `DELETE /drain` takes that back while connections are left. */
export function adminRoutes(
  app: FastifyInstance,
  options: {
    readonly edge: Edge
    readonly logger: Logger
    readonly isStopping: () => boolean
    readonly onDrained: () => Promise<void>
  },
): void {
  const { edge } = options
  const state = (): { draining: boolean; connections: number } => ({
    draining: edge.draining,
    connections: edge.connections,
  })
  app.get('/drain', async () => state())
  app.post('/drain', async (_request, reply) => {
    edge
      .drain()
      .then((outcome) => (outcome === 'drained' ? options.onDrained() : undefined))
      .catch((error: unknown) => options.logger.error({ err: error }, 'drain failed'))
    return reply.code(202).send(state())
  })
  app.delete('/drain', async (_request, reply) => {
    if (options.isStopping() || !edge.undrain())
      return reply.code(409).send({ error: 'There is no drain that can be undone.', ...state() })
    return state()
  })
}
