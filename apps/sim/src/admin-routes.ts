import type { FastifyInstance } from 'fastify'
import type { Sim } from './sim.ts'

/** What operators may ask of a sim, beside health and metrics. */
export function adminRoutes(app: FastifyInstance, sim: () => Sim | undefined): void {
  app.get('/partitions', async () => sim()?.partitions() ?? [])
  app.get<{ Params: { id: string } }>('/players/:id', async (request, reply) => {
    const life = await sim()?.inspect(request.params.id)
    if (life) return life
    return reply.code(404).send({ error: 'This sim holds no such life in memory.' })
  })
  app.post('/drain', async (_request, reply) => {
    sim()?.drain()
    return reply.code(202).send({ draining: true })
  })
  app.delete('/drain', async (_request, reply) => {
    sim()?.undrain()
    return reply.code(202).send({ draining: false })
  })
}
