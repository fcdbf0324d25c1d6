import type { FastifyInstance } from 'fastify'

export interface DrainableNode {
  draining(): boolean
  /** Running jobs. */
  load(): number
  drain(): void
}

/** Adds `POST /drain`, which waits for the running jobs and then ends the process. It cannot be undone: a worker has no state. */
export function adminRoutes(app: FastifyInstance, node: DrainableNode): void {
  const state = (): { draining: boolean; jobs: number } => ({ draining: node.draining(), jobs: node.load() })
  app.get('/drain', async () => state())
  app.post('/drain', async (_request, reply) => {
    node.drain()
    return reply.code(202).send(state())
  })
}
