import { traceRoutes } from '@lifegrid/observability/trace-routes'
import type { FastifyInstance } from 'fastify'
import type { Sim } from './sim.ts'

/**
 * Adds the operators' routes of a sim, in addition to health and metrics.
 * @param sim undefined while the sim is starting.
 * @param drainMs the default deadline of a drain, in ms.
 */
export function adminRoutes(app: FastifyInstance, sim: () => Sim | undefined, drainMs: number): void {
  traceRoutes(app, (command) => sim()?.trace(command) ?? [])
  app.get('/partitions', async () => sim()?.partitions() ?? [])
  app.get<{ Params: { id: string } }>('/players/:id', async (request, reply) => {
    const life = await sim()?.inspect(request.params.id)
    if (life) return life
    return reply.code(404).send({ error: 'This sim holds no such life in memory.' })
  })
  app.post<{ Querystring: { deadlineMs?: string; force?: string } }>('/drain', async (request, reply) => {
    const { deadlineMs = String(drainMs), force } = request.query
    const deadline = Number(deadlineMs)
    if (!Number.isInteger(deadline) || deadline < 0) {
      return reply.code(400).send({ error: 'deadlineMs is a number of milliseconds.' })
    }
    const begun = sim()?.drain({ deadlineMs: deadline, force: force === 'true' })
    if (begun === undefined) return reply.code(503).send({ error: 'The sim is starting.' })
    if (!begun.ok)
      return reply.code(409).send({ error: `${begun.error} Use --force to drain it anyway (?force=true over HTTP).` })
    return reply.code(202).send({ draining: true, deadlineMs: deadline })
  })
  app.post<PinRoute>('/pins/:partition', async (request, reply) => {
    const partition = Number(request.params.partition)
    const pinned = sim()?.pin(partition)
    if (pinned === undefined) return reply.code(503).send({ error: 'The sim is starting.' })
    if (!pinned.ok) return reply.code(409).send({ error: pinned.error })
    return reply.code(202).send({ pinned: partition })
  })
  app.delete<PinRoute>('/pins/:partition', async (request, reply) => {
    const partition = Number(request.params.partition)
    const released = sim()?.unpin(partition)
    if (released === undefined) return reply.code(503).send({ error: 'The sim is starting.' })
    if (!released.ok) return reply.code(409).send({ error: released.error })
    return reply.code(202).send({ released: partition })
  })
  app.delete('/drain', async (_request, reply) => {
    const undone = sim()?.undrain()
    if (undone?.ok === false) return reply.code(409).send({ error: undone.error })
    return reply.code(202).send({ draining: false })
  })
}

interface PinRoute {
  readonly Params: { readonly partition: string }
}
