import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { Registry } from 'prom-client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type AdminServer, adminServer } from '../src/admin-server.ts'
import { logger } from '../src/logger.ts'
import { createMetrics, type Metrics } from '../src/metrics.ts'

const token = 'the-admin-token-of-these-tests-alone'

let server: AdminServer | undefined
let metrics: Metrics
let redis: boolean
let drained: boolean
beforeEach(() => {
  metrics = createMetrics(new Registry())
  redis = true
  drained = false
})
afterEach(() => server?.close())

async function start(adminToken: string | undefined): Promise<void> {
  server = await adminServer({
    host: '127.0.0.1',
    port: 0,
    allowedHosts: [],
    token: adminToken,
    pages: ['/board'],
    logger: logger({ name: 'test', level: 'silent' }),
    metrics,
    checks: { redis: () => ({ ok: redis }) },
    detail: () => ({ clock: { skewMs: 3 } }),
    routes: (app) => {
      app.get('/drain', async () => ({ draining: drained }))
      app.post('/drain', async () => {
        drained = true
        return { draining: true }
      })
      app.get('/board', async () => 'the board')
      app.get('/board/jobs/:id', async () => 'a job')
      app.post('/board/retry', async () => 'retried')
      app.get('/broken', async () => {
        throw new Error('broken on purpose')
      })
    },
  })
}

function get(path: string, init?: RequestInit): Promise<Response> {
  return fetch(`${server?.url}${path}`, init)
}

function drain(authorization?: string, headers: Record<string, string> = {}): Promise<Response> {
  const authorized = authorization === undefined ? {} : { authorization }
  return get('/drain', { method: 'POST', headers: { ...authorized, ...headers } })
}

async function refusals(): Promise<unknown> {
  const { values } = await metrics.node.adminRefusals.get()
  return Object.fromEntries(values.map(({ labels, value }) => [labels.reason, value]))
}

describe('adminServer', () => {
  it('serves health, readiness with detail, metrics and the node’s own routes', async () => {
    await start(token)
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
    const text = await get('/metrics')
    expect(text.headers.get('content-type')).toContain('text/plain')
    expect(await text.text()).toContain('lifegrid_ready 0')
    const broken = await get('/broken')
    expect(broken.status).toBe(500)
    expect(await broken.json()).toEqual({ error: 'broken on purpose' })
  })

  it('[ADMIN-1] takes a command with the admin token only', async () => {
    await start(token)
    for (const wrong of [undefined, '', 'Bearer', `Basic ${token}`, token]) {
      const answer = await drain(wrong)
      expect(answer.status, wrong).toBe(401)
      expect(answer.headers.get('www-authenticate')).toBe('Bearer')
      expect(await answer.text()).toContain('Authorization: Bearer <token>')
    }
    for (const wrong of [`Bearer ${token}x`, `Bearer ${token.slice(1)}`, 'Bearer x', `Bearer ${token.toUpperCase()}`]) {
      const answer = await drain(wrong)
      expect(answer.status, wrong).toBe(401)
      expect(await answer.json()).toEqual({ error: 'The admin token is wrong.' })
    }
    expect(drained).toBe(false)
    expect(await refusals()).toEqual({ missing: 5, wrong: 4 })
    expect((await drain(`Bearer ${token}`)).status).toBe(200)
    expect(drained).toBe(true)
  })

  it('[ADMIN-1] shows a page for operators with the token only, which may be the password of Basic authentication there', async () => {
    await start(token)
    const basic = (user: string, password: string): string =>
      `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
    const statusOf = async (path: string, authorization?: string, method = 'GET'): Promise<number> =>
      (await get(path, { method, ...(authorization !== undefined && { headers: { authorization } }) })).status
    for (const path of ['/board', '/board?page=2', '/board/jobs/7', '/%62oard', '/board/jobs/%37']) {
      expect(await statusOf(path), path).toBe(401)
      expect(await statusOf(path, basic('any', `${token}x`)), path).toBe(401)
      expect(await statusOf(path, basic('any', token)), path).toBe(200)
      expect(await statusOf(path, `Bearer ${token}`), path).toBe(200)
    }
    expect((await get('/board')).headers.get('www-authenticate')).toContain('Basic')
    expect(await statusOf('/board/retry', basic('any', token), 'POST')).toBe(200)
    expect((await drain(basic('any', token))).status).toBe(401)
  })

  it('[ADMIN-1] guards every method but GET and HEAD, also on routes that do not exist', async () => {
    await start(token)
    for (const path of ['/drain', '/elsewhere', '/metrics']) {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
        expect((await get(path, { method })).status, `${method} ${path}`).toBe(401)
      }
    }
    expect(await (await get('/drain')).json()).toEqual({ draining: false })
    expect((await get('/drain', { method: 'HEAD' })).status).toBe(200)
    expect((await get('/elsewhere')).status).toBe(404)
  })

  it('[ADMIN-1] takes no command without a configured token, and says so', async () => {
    await start(undefined)
    for (const authorization of [undefined, 'Bearer undefined', `Bearer ${token}`]) {
      const answer = await drain(authorization)
      expect(answer.status).toBe(403)
      expect(await answer.text()).toContain('This node has no admin token')
    }
    expect(drained).toBe(false)
    expect(await refusals()).toEqual({ not_configured: 3 })
    expect((await get('/readyz')).status).toBe(200)
  })

  it('[HOST-1] serves no other host on any route', async () => {
    await start(token)
    const ask = async (method: string, path: string): Promise<number | undefined> => {
      const headers = { host: 'evil.example', authorization: `Bearer ${token}` }
      const asked = request(`${server?.url}${path}`, { method, headers }).end()
      const [response] = (await once(asked, 'response')) as [IncomingMessage]
      response.resume()
      return response.statusCode
    }
    for (const path of ['/healthz', '/readyz', '/metrics', '/drain', '/elsewhere']) {
      expect(await ask('GET', path), path).toBe(421)
    }
    expect(await ask('POST', '/drain')).toBe(421)
    expect(drained).toBe(false)
  })

  it('refuses pages of another origin, even with the token', async () => {
    await start(token)
    expect((await drain(`Bearer ${token}`, { origin: 'https://evil.example' })).status).toBe(403)
    expect(drained).toBe(false)
  })
})
