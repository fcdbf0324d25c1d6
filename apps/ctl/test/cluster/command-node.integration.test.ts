import type { NodeSession } from '@lifegrid/cluster/ports'
import { type AdminServer, adminServer } from '@lifegrid/observability/admin-server'
import { logger } from '@lifegrid/observability/logger'
import { createMetrics, Registry } from '@lifegrid/observability/metrics'
import { afterEach, describe, expect, test } from 'vitest'
import { commandNode, findNode } from '../../src/cluster/command-node.ts'

const token = 'the-admin-token-of-these-tests-alone'
const right = { token, source: 'ADMIN_TOKEN' }

let server: AdminServer | undefined
afterEach(() => server?.close())

function session(id: string, kind: NodeSession['kind'], address = ''): NodeSession {
  const topology = { partitions: 1, lanes: 1 }
  return { id, kind, version: 1, address, load: 0, draining: false, startedAt: 0, topology }
}

/** The session of a node with a real admin port. */
async function node(adminToken: string | undefined): Promise<NodeSession> {
  server = await adminServer({
    host: '127.0.0.1',
    port: 0,
    allowedHosts: [],
    token: adminToken,
    logger: logger({ name: 'sim', level: 'silent' }),
    metrics: createMetrics(new Registry()),
    checks: {},
    routes: (app) => {
      app.post('/drain', async (request, reply) => reply.code(202).send({ query: request.query }))
      app.delete('/drain', async (_request, reply) => reply.code(409).send({ error: 'There is no drain.' }))
    },
  })
  return session('sim-one-abc', 'sim', server.url)
}

describe('[ADMIN-1] a command to a node', () => {
  test('has the token, and returns the answer', async () => {
    expect(await commandNode(await node(token), 'POST', '/drain?deadlineMs=5', right)).toEqual({
      query: { deadlineMs: '5' },
    })
  })

  test('says what is wrong when the token is refused', async () => {
    const wrong = commandNode(await node(token), 'POST', '/drain', { token: 'wrong', source: '/home/x/admin-token' })
    await expect(wrong).rejects.toThrow('sim-one-abc refuses the admin token in /home/x/admin-token. It was started')
  })

  test('says what is wrong when the node has no token, refuses for another reason, or does not answer', async () => {
    const refused = commandNode(await node(token), 'DELETE', '/drain', right)
    await expect(refused).rejects.toThrow('sim-one-abc refuses with 409: There is no drain.')
    await server?.close()
    const bare = commandNode(await node(undefined), 'POST', '/drain', right)
    await expect(bare).rejects.toThrow('sim-one-abc refuses with 403: This node has no admin token')
    const gone = { ...(await node(token)), address: 'http://127.0.0.1:1' }
    await expect(commandNode(gone, 'POST', '/drain', right)).rejects.toThrow('does not answer at http://127.0.0.1:1')
  })
})

describe('the node of a command', () => {
  const nodes = [session('sim-sim-1-abc', 'sim'), session('edge-local-x', 'edge'), session('worker-local-y', 'worker')]

  test('is found by its name or its session', () => {
    expect(findNode(nodes, 'sim-1').id).toBe('sim-sim-1-abc')
    expect(findNode(nodes, 'worker-local-y').id).toBe('worker-local-y')
  })

  test('must be one', () => {
    expect(() => findNode(nodes, 'sim')).toThrow('There is no node sim. There are: sim-1, local, local.')
    expect(() => findNode(nodes, 'local')).toThrow(
      '2 nodes are called local. Use a session: edge-local-x, worker-local-y.',
    )
    expect(() => findNode([], 'local')).toThrow('There are: (none).')
  })
})
