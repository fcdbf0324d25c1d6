import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { trace, traceText } from '../../src/cluster/trace-command.ts'

const servers: Server[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise<void>((resolve) => server.close(() => resolve()))
})

/** A node that answers every request in this way. @param other the answer to requests with another id than `c-1`. */
async function node(id: string, status: number, body: string, other = '{"hops":[]}') {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response
      .writeHead(status, { connection: 'close' })
      .end(request.url === '/traces?of=c-1' || status !== 200 ? body : other)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { id, body, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

const at = Date.UTC(2030, 0, 1)
const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00'
const hop = (player: string, name: string, ms: number) => ({
  command: 'c-1',
  player,
  traceparent,
  hop: name,
  at: at + ms,
})

test('[OPS-10] lifegrid trace puts the hops of all nodes in order, with those of the jobs that it has caused, and names the nodes that do not answer', async () => {
  const edge = await node(
    'edge-1',
    200,
    JSON.stringify({ hops: [hop('ada', 'received by the edge', 0), hop('ada', 'answered by the edge', 12.5)] }),
  )
  const sim = await node(
    'sim-1',
    200,
    JSON.stringify({ hops: [hop('ada', 'read by the sim', 2), hop('ben', 'read by the sim', 5)] }),
  )
  const job = { ...hop('ada', 'begun by a worker: conversation', 8), command: 'reply-1' }
  const worker = await node('worker-1', 200, '{"hops":[]}', JSON.stringify({ hops: [job] }))
  const older = await node('sim-2', 404, '')
  const odd = await node('sim-3', 200, '<html>')
  const traced = await trace([edge, sim, worker, older, odd], 'c-1', undefined)
  expect(worker.asked).toEqual(['/traces?of=c-1', `/traces?of=${traceparent}`])
  expect(traced.hops.map((each) => [each.node, each.player, each.hop])).toEqual([
    ['edge-1', 'ada', 'received by the edge'],
    ['sim-1', 'ada', 'read by the sim'],
    ['sim-1', 'ben', 'read by the sim'],
    ['worker-1', 'ada', 'begun by a worker: conversation'],
    ['edge-1', 'ada', 'answered by the edge'],
  ])
  expect(traced.silent.map(({ node: name }) => name)).toEqual(['sim-2', 'sim-3'])
  const text = traceText(traced)
  expect(text).toContain('player ada, trace 4bf92f3577b34da6a3ce929d0e0e4736\n')
  expect(text).toMatch(/2030-01-01T00:00:00\.012Z +\+12\.5 ms +answered by the edge +edge-1/)
  expect(text).toContain('sim-2 gives no answer: it is of a release without traces')
  // As a log line names it: the command that began first, with all of its hops.
  const asLogged = await node('edge-2', 200, edge.body, edge.body)
  const logged = await trace([asLogged, sim, worker], traceparent, undefined)
  expect(logged.hops.map((each) => [each.node, each.hop])).toEqual([
    ['edge-2', 'received by the edge'],
    ['sim-1', 'read by the sim'],
    ['worker-1', 'begun by a worker: conversation'],
    ['edge-2', 'answered by the edge'],
  ])
  const ofBen = await trace([edge, sim], 'c-1', 'ben')
  expect(ofBen.hops.map(({ player }) => player)).toEqual(['ben'])
  expect(traceText({ hops: [], silent: [] })).toBe('No node remembers this command.')
})
