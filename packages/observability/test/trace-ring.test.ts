import { fastify } from 'fastify'
import { expect, test } from 'vitest'
import { traceRing } from '../src/trace-ring.ts'
import { traceRoutes } from '../src/trace-routes.ts'

test('[OPS-10] the ring keeps the last hops, in their order, and no more than its bound', () => {
  let now = 0
  const ring = traceRing({ max: 4, now: () => ++now })
  const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-00`
  ring.add('first', { id: 'c', player: 'ada', traceparent })
  ring.add('second', { id: 'c', player: 'ada' })
  ring.add('first', { id: 'c', player: 'ben' })
  expect(ring.find('c')).toEqual([
    { command: 'c', player: 'ada', traceparent, hop: 'first', at: 1 },
    { command: 'c', player: 'ada', traceparent: undefined, hop: 'second', at: 2 },
    { command: 'c', player: 'ben', traceparent: undefined, hop: 'first', at: 3 },
  ])
  expect(ring.find('d')).toEqual([])
  const found = ring.find('c')
  for (const id of ['d', 'e', 'f']) ring.add('first', { id, player: 'ada' })
  expect(ring.find('c').map(({ at }) => at)).toEqual([3])
  for (const id of ['d', 'e', 'f']) expect(ring.find(id)).toHaveLength(1)
  // What was handed out does not change with the slots.
  expect(found.map(({ at }) => at)).toEqual([1, 2, 3])
})

test('[OPS-10] the admin port answers with the hops of a command, whatever its id is', async () => {
  const ring = traceRing({ max: 4, now: () => 1 })
  const id = '🦊/%?&'.repeat(12)
  ring.add('first', { id, player: 'ada' })
  const app = fastify()
  traceRoutes(app, ring.find)
  const answer = await app.inject({ url: `/traces?of=${encodeURIComponent(id)}` })
  expect(answer.json()).toEqual({ hops: [{ command: id, player: 'ada', hop: 'first', at: 1 }] })
  for (const url of ['/traces', '/traces?of=', '/traces?of=a&of=b']) {
    const refused = await app.inject({ url })
    expect([refused.statusCode, refused.json().error]).toEqual([
      400,
      'Name one command or one trace context with ?of=.',
    ])
  }
  await app.close()
})
