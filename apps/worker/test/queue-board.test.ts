import { adminServer } from '@lifegrid/observability/admin-server'
import { logger } from '@lifegrid/observability/logger'
import { createMetrics, Registry } from '@lifegrid/observability/metrics'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { afterEach, expect, it } from 'vitest'
import { boardPath, queueBoard } from '../src/queue-board.ts'

const token = 'the-admin-token-of-this-test-alone'
let server: Awaited<ReturnType<typeof adminServer>> | undefined
afterEach(() => server?.close())

/** The status of a path of the admin port. */
async function open(adminToken?: string): Promise<(path: string, init?: RequestInit) => Promise<Response>> {
  const opened = await adminServer({
    host: '127.0.0.1',
    port: 0,
    allowedHosts: [],
    token: adminToken,
    pages: [boardPath],
    logger: logger({ name: 'test', level: 'silent' }),
    metrics: createMetrics(new Registry()),
    clock: manualClock(),
    checks: {},
    detail: () => ({}),
    // The board itself needs no queue, so this needs no Redis.
    routes: (app) => queueBoard(app, { bullmq: () => [] }),
  })
  server = opened
  return (path, init) => fetch(`${opened.url}${path}`, init)
}

const paths = [boardPath, `${boardPath}/`, `${boardPath}/api/queues`, '/%71ueues']

it('[ADMIN-1] Bull Board is served with the admin token only', async () => {
  const ask = await open(token)
  const basic = `Basic ${Buffer.from(`me:${token}`).toString('base64')}`
  for (const path of paths) {
    expect((await ask(path)).status, path).toBe(401)
    expect((await ask(path, { headers: { authorization: `Bearer ${token}x` } })).status, path).toBe(401)
    for (const authorization of [`Bearer ${token}`, basic])
      expect((await ask(path, { headers: { authorization } })).status, path).toBe(200)
  }
  const page = await ask(boardPath, { headers: { authorization: basic } })
  expect(await page.text()).toContain('<base href="/queues/"')
  expect((await ask(`${boardPath}/api/queues/push/pause`, { method: 'PUT' })).status).toBe(401)
})

it('[ADMIN-1] Bull Board is closed when there is no admin token', async () => {
  const ask = await open()
  for (const path of paths) expect((await ask(path)).status, path).toBeGreaterThanOrEqual(401)
})
