import type { FastifyInstance } from 'fastify'

/** `POST /drain` ends the jobs under way, and then the process. There is nothing to move, and so nothing to undo. */
export function adminRoutes(
  app: FastifyInstance,
  node: { readonly draining: () => boolean; readonly load: () => number; readonly drain: () => void },
): void {
  const state = (): { draining: boolean; jobs: number } => ({ draining: node.draining(), jobs: node.load() })
  app.get('/drain', async () => state())
  app.post('/drain', async (_request, reply) => {
    node.drain()
    return reply.code(202).send(state())
  })
}
