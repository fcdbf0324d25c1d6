import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type HostileEdge, startHostileEdge } from './support/hostile-edge.ts'
import { handshake, request } from './support/raw-client.ts'

const token = 'the-admin-token-of-these-tests-alone'
const database = 5
let target: HostileEdge
let onIpv6: HostileEdge
let withoutToken: HostileEdge

beforeAll(async () => {
  const env = { GUESTS_PER_MINUTE: '1000', ALLOWED_HOSTS: 'play.example.org, edge-1.internal' }
  target = await startHostileEdge(database, { ...env, ADMIN_TOKEN: token, DRAIN_MS: '600000' })
  onIpv6 = await startHostileEdge(database, { ...env, ADMIN_TOKEN: token, HOST: '::1', ADMIN_HOST: '::1' })
  withoutToken = await startHostileEdge(database, env)
})
afterAll(async () => {
  for (const edge of [target, onIpv6, withoutToken]) await edge.close()
})
beforeEach(() => {
  for (const { metrics } of [target, onIpv6]) {
    metrics.node.refusedHosts.reset()
    metrics.edge.rejectedUpgrades.reset()
  }
})

interface Route {
  readonly port: 'public' | 'admin'
  /** The request line and the headers other than Host. */
  readonly lines: readonly string[]
  /** The answer when the host is accepted. */
  readonly status: number
}

const origin = 'Origin: http://{host}'
const bearer = `Authorization: Bearer ${token}`
const upgrade = handshake({ headers: { Host: undefined } })
  .trimEnd()
  .split('\r\n')

const routes: readonly Route[] = [
  { port: 'public', lines: ['GET / HTTP/1.1'], status: 200 },
  { port: 'public', lines: ['HEAD / HTTP/1.1'], status: 200 },
  { port: 'public', lines: ['GET /healthz HTTP/1.1'], status: 200 },
  { port: 'public', lines: ['GET /readyz HTTP/1.1'], status: 200 },
  { port: 'public', lines: ['POST /api/guest HTTP/1.1', 'Content-Length: 0'], status: 200 },
  { port: 'public', lines: ['POST /api/guest HTTP/1.1', 'Content-Length: 0', origin], status: 200 },
  { port: 'public', lines: ['OPTIONS /api/guest HTTP/1.1', origin], status: 204 },
  { port: 'public', lines: ['GET /elsewhere HTTP/1.1'], status: 404 },
  { port: 'public', lines: upgrade, status: 101 },
  { port: 'public', lines: [...upgrade, origin], status: 101 },
  { port: 'admin', lines: ['GET /healthz HTTP/1.1'], status: 200 },
  { port: 'admin', lines: ['GET /readyz HTTP/1.1'], status: 200 },
  { port: 'admin', lines: ['GET /metrics HTTP/1.1'], status: 200 },
  { port: 'admin', lines: ['GET /drain HTTP/1.1', origin], status: 200 },
  { port: 'admin', lines: ['POST /drain HTTP/1.1', 'Content-Length: 0'], status: 401 },
  { port: 'admin', lines: ['DELETE /drain HTTP/1.1', bearer], status: 409 },
  { port: 'admin', lines: ['DELETE /drain HTTP/1.1', bearer, origin], status: 409 },
  { port: 'admin', lines: ['GET /elsewhere HTTP/1.1'], status: 404 },
]

function portOf(edge: HostileEdge, port: Route['port']): number {
  return port === 'public' ? edge.port : edge.adminPort
}

/** @param host the value of the Host header; undefined for none. */
async function statusOf(edge: HostileEdge, { port, lines }: Route, host: string | undefined): Promise<number> {
  const headers = [...lines, ...(host === undefined ? [] : [`Host: ${host}`])]
  const text = `${headers.join('\r\n').replace('{host}', host ?? '')}\r\n\r\n`
  const answer = await request(portOf(edge, port), text, edge === onIpv6 ? '::1' : '127.0.0.1')
  return answer.status
}

/** The answers of all routes, in the form of {@link routes}. */
async function answers(edge: HostileEdge, host: string | undefined): Promise<readonly Route[]> {
  const answered: Route[] = []
  for (const route of routes) answered.push({ ...route, status: await statusOf(edge, route, host) })
  return answered
}

/** Each row: the value of the Host header, and whether the edge accepts it. */
const hosts: readonly (readonly [host: string, isAccepted: boolean])[] = [
  ['localhost:8001', true],
  ['localhost', true],
  ['127.0.0.1:8001', true],
  ['127.0.0.2', true],
  ['0.0.0.0:8001', true],
  ['192.0.2.1:80', true],
  ['[::1]:8001', true],
  ['[2001:db8::7]', true],
  ['play.example.org', true],
  ['PLAY.example.org:8443', true],
  ['edge-1.internal:9000', true],
  ['evil.example', false],
  ['evil.example:8001', false],
  ['rebind.127.0.0.1.nip.io:8001', false],
  ['127.0.0.1.evil.example', false],
  ['localhost.evil.example', false],
  ['evil.localhost', false],
  ['play.example.org.evil.example', false],
  ['evilplay.example.org', false],
  ['example.org', false],
  ['127.1', false],
  ['2130706433', false],
  ['0x7f.1', false],
  ['localhost@evil.example', false],
  ['localhost, evil.example', false],
  ['localhost evil.example', false],
  ['', false],
  [`${'x'.repeat(6_000)}.example`, false],
]

describe('[HOST-1] on every route of both ports, a request for the host', () => {
  it.each(hosts)('%s', async (host, isAccepted) => {
    const expected = isAccepted ? routes : routes.map((route) => ({ ...route, status: 421 }))
    expect(await answers(target, host)).toEqual(expected)
    const counted = (await target.metrics.node.refusedHosts.get()).values
    expect(counted).toEqual(
      isAccepted
        ? []
        : [
            { labels: { port: 'public' }, value: 10 },
            { labels: { port: 'admin' }, value: 8 },
          ],
    )
    const upgrades = (await target.metrics.edge.rejectedUpgrades.get()).values
    expect(upgrades).toEqual(isAccepted ? [] : [{ labels: { reason: 'host' }, value: 2 }])
  })

  it('[::1] is accepted by an edge on ::1', async () => {
    expect(await answers(onIpv6, '[::1]:8001')).toEqual(routes)
    expect(await answers(onIpv6, 'evil.example')).toEqual(routes.map((route) => ({ ...route, status: 421 })))
  })
})

describe('[HOST-1] a page whose name was bound to the address of an edge', () => {
  const page = (port: number): string => `Host: evil.example:${port}\r\nOrigin: http://evil.example:${port}`

  it('can open no WebSocket and create no guest', async () => {
    const { port } = target
    const headers = { Host: `evil.example:${port}`, Origin: `http://evil.example:${port}` }
    expect((await request(port, handshake({ headers }))).status).toBe(421)
    const guest = await request(port, `POST /api/guest HTTP/1.1\r\n${page(port)}\r\nContent-Length: 0\r\n\r\n`)
    expect(guest.status).toBe(421)
    expect(guest.head.toLowerCase()).not.toContain('access-control-allow-origin')
  })

  it('can drain no node and read nothing of it', async () => {
    for (const edge of [target, withoutToken]) {
      const { adminPort: port } = edge
      const drain = `POST /drain HTTP/1.1\r\n${page(port)}\r\nContent-Length: 0\r\n\r\n`
      expect((await request(port, drain)).status).toBe(421)
      expect((await request(port, `GET /metrics HTTP/1.1\r\n${page(port)}\r\n\r\n`)).status).toBe(421)
      expect(edge.edge.draining).toBe(false)
    }
  })

  it.each([
    'X-Forwarded-Host: localhost',
    'X-Host: localhost',
    'Forwarded: host=localhost',
    'X-Original-Host: localhost',
  ])('is not helped by the header %s', async (header) => {
    const get = `GET /healthz HTTP/1.1\r\n${header}\r\nHost: evil.example\r\n\r\n`
    expect((await request(target.port, get)).status).toBe(421)
    expect((await request(target.adminPort, get)).status).toBe(421)
  })

  it('is not helped by a second Host', async () => {
    for (const [first, second] of [
      ['localhost', 'evil.example'],
      ['evil.example', 'localhost'],
      ['localhost', 'localhost'],
    ]) {
      const get = `GET /healthz HTTP/1.1\r\nHost: ${first}\r\nHost: ${second}\r\n\r\n`
      expect((await request(target.port, get)).status).toBe(421)
      expect((await request(target.adminPort, get)).status).toBe(421)
    }
  })
})

/** Each row: what asks, and its request. All of them ask without a name, or with one that is accepted. */
const probes: readonly (readonly [who: string, text: string])[] = [
  ['the load balancer of npm start', 'GET /readyz HTTP/1.1\r\nHost: localhost\r\n\r\n'],
  ['a haproxy that sends no host', 'GET /readyz HTTP/1.0\r\n\r\n'],
  ['a kubelet', 'GET /readyz HTTP/1.1\r\nHost: 10.0.0.7:8001\r\nUser-Agent: kube-probe/1.33\r\n\r\n'],
  ['a Prometheus that knows the address', 'GET /readyz HTTP/1.1\r\nHost: 10.0.0.7:9001\r\n\r\n'],
  ['a Prometheus that knows a name of the list', 'GET /readyz HTTP/1.1\r\nHost: edge-1.internal:9001\r\n\r\n'],
]

describe('[HOST-1] a probe is answered:', () => {
  it.each(probes)('%s', async (_who, text) => {
    expect((await request(target.port, text)).status).toBe(200)
    expect((await request(target.adminPort, text)).status).toBe(200)
  })
})

describe('[ADMIN-1] the drain of an edge', () => {
  const send = async (edge: HostileEdge, method: string, ...headers: string[]): Promise<number> => {
    const lines = [`${method} /drain HTTP/1.1`, 'Host: localhost', 'Content-Length: 0', ...headers]
    return (await request(edge.adminPort, `${lines.join('\r\n')}\r\n\r\n`)).status
  }

  it.each([
    ['no token', []],
    ['an empty token', ['Authorization: Bearer ']],
    ['no scheme', [`Authorization: ${token}`]],
    ['another scheme', [`Authorization: Basic ${token}`]],
    ['a wrong token', ['Authorization: Bearer the-admin-token-of-these-tests-alonf']],
    ['the beginning of the token', [`Authorization: Bearer ${token.slice(0, -1)}`]],
    ['the token and more', [`Authorization: Bearer ${token}x`]],
    ['two tokens', [`Authorization: Bearer ${token} ${token}`]],
    ['the token in another header', [`X-Admin-Token: ${token}`]],
    ['the token in a cookie', [`Cookie: token=${token}`]],
    ['a long token', [`Authorization: Bearer ${'x'.repeat(12_000)}`]],
  ])('is refused with %s', async (_what, headers) => {
    for (const method of ['POST', 'DELETE']) expect(await send(target, method, ...headers)).toBe(401)
    expect(target.edge.draining).toBe(false)
  })

  it('is refused by an edge that has no token', async () => {
    for (const authorization of [[], ['Authorization: Bearer undefined'], [bearer]]) {
      expect(await send(withoutToken, 'POST', ...authorization)).toBe(403)
    }
    expect(withoutToken.edge.draining).toBe(false)
  })

  it('is refused from a page of another origin, also with the token', async () => {
    expect(await send(target, 'POST', bearer, 'Origin: http://evil.example')).toBe(403)
    expect(target.edge.draining).toBe(false)
  })

  it('begins with the token, and is undone with it', async () => {
    // With an open socket the drain lasts as long as DRAIN_MS.
    const headers = { Host: 'localhost' }
    for (let i = 0; i < 2; i++) expect((await request(target.port, handshake({ headers }))).status).toBe(101)
    expect(await send(target, 'POST', bearer)).toBe(202)
    expect(target.edge.draining).toBe(true)
    expect(await send(target, 'DELETE', bearer)).toBe(200)
    expect(target.edge.draining).toBe(false)
  })
})
