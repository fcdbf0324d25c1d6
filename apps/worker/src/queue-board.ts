import { createBullBoard } from '@bull-board/api'
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter'
import { FastifyAdapter } from '@bull-board/fastify'
import type { BullmqQueues } from '@lifegrid/queues/bullmq/queues'
import type { FastifyInstance } from 'fastify'

/** Where the admin port shows the queues. Whoever opens it needs the admin token: [ADMIN-1]. */
export const boardPath = '/queues'

/** Adds Bull Board: the jobs of every queue, which an operator can retry and remove. */
export function queueBoard(app: FastifyInstance, queues: Pick<BullmqQueues, 'bullmq'>): void {
  const serverAdapter = new FastifyAdapter()
  serverAdapter.setBasePath(boardPath)
  createBullBoard({ queues: queues.bullmq().map((queue) => new BullMQAdapter(queue)), serverAdapter })
  app.register(serverAdapter.registerPlugin(), { prefix: boardPath })
}
