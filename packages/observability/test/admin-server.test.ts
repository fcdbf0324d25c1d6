import { Registry } from 'prom-client'
import { afterEach, describe, expect, it } from 'vitest'
import { type AdminServer, adminServer } from '../src/admin-server.ts'
import { logger } from '../src/logger.ts'
import { createMetrics } from '../src/metrics.ts'

let server: AdminServer | undefined
afterEach(() => server?.close())

describe('adminServer', () => {
  it('serves health, readiness with detail, metrics and the node’s own routes', async () => {
    let redis = true
    let drained = false
    server = await adminServer({
      host: '127.0.0.1',
      port: 0,
      logger: logger({ name: 'test', level: 'silent' }),
      metrics: createMetrics(new Registry()),
      checks: { redis: () => ({ ok: redis }) },
      detail: () => ({ clock: { skewMs: 3 } }),
      routes: (app) => {
        app.post('/drain', async () => {
          drained = true
          return { draining: true }
        })
        app.get('/broken', async () => {
          throw new Error('broken on purpose')
        })
      },
    })
    const get = (path: string, init?: RequestInit) => fetch(`${server?.url}${path}`, init)

    expect((await get('/healthz')).status).toBe(200)
    const ready = await get('/readyz')
    expect(ready.status).toBe(200)
    expect(await ready.json()).toEqual({
      ready: true,
      checks: { redis: { ok: true } },
      detail: { clock: { skewMs: 3 } },
    })
    redis = false
    expect((await get('/readyz')).status).toBe(503)
    const metrics = await get('/metrics')
    expect(metrics.headers.get('content-type')).toContain('text/plain')
    expect(await metrics.text()).toContain('lifegrid_ready 0')
    const fromElsewhere = { method: 'POST', headers: { origin: 'https://evil.example' } }
    expect((await get('/drain', fromElsewhere)).status).toBe(403)
    expect(drained).toBe(false)
    expect((await get('/drain', { method: 'POST' })).status).toBe(200)
    expect(drained).toBe(true)
    const broken = await get('/broken')
    expect(broken.status).toBe(500)
    expect(await broken.json()).toEqual({ error: 'broken on purpose' })
  })
})
