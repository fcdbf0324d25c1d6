import type { NodeSession } from '@lifegrid/cluster/ports'
import { type AdminServer, adminServer } from '@lifegrid/observability/admin-server'
import { logger } from '@lifegrid/observability/logger'
import { createMetrics, Registry } from '@lifegrid/observability/metrics'
import type { Checks } from '@lifegrid/observability/readiness'
import { afterEach, expect, test } from 'vitest'
import { nodeTroubles } from '../../src/cluster/node-troubles.ts'

const opened: AdminServer[] = []

afterEach(async () => {
  for (const server of opened.splice(0)) await server.close()
})

/** The session of a node with a real admin port. */
async function node(id: string, checks: Checks, detail: Readonly<Record<string, unknown>>): Promise<NodeSession> {
  const server = await adminServer({
    host: '127.0.0.1',
    port: 0,
    allowedHosts: [],
    token: undefined,
    logger: logger({ name: 'sim', node: id, level: 'silent' }),
    metrics: createMetrics(new Registry()),
    checks,
    detail: () => detail,
  })
  opened.push(server)
  return session(id, server.url)
}

function session(id: string, address: string): NodeSession {
  const topology = { partitions: 1, lanes: 1 }
  return { id, kind: 'sim', version: 1, address, load: 0, draining: false, startedAt: 0, topology }
}

const up: Checks = { mysql: () => ({ ok: true }) }
const down: Checks = { ...up, redis: () => ({ ok: false, detail: 'READONLY' }) }

test('asks every node: failed checks, troubles, a clock that is off, and nodes that do not answer are shown', async () => {
  const healthy = await node('healthy', up, { clock: { skewMs: 3 }, troubles: [] })
  const older = await node('older', up, {})
  const failing = await node('failing', down, { clock: { skewMs: 1500, warning: 'the clock' }, troubles: ['a lane'] })
  const draining = { ...(await node('draining', down, { troubles: ['a quarantined entry'] })), draining: true }
  const gone = await node('gone', up, {})
  await opened.pop()?.close()
  expect(await nodeTroubles([healthy, older, failing, draining, gone])).toEqual([
    { node: 'failing', troubles: ['Not ready: redis: READONLY', 'a lane', 'the clock'] },
    { node: 'draining', troubles: ['a quarantined entry'] },
    { node: 'gone', troubles: [expect.stringContaining('no answer')] },
  ])
})
