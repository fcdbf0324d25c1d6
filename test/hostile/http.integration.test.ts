import { limits } from '@lifegrid/contract/limits'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type HostileEdge, startHostileEdge } from './support/hostile-edge.ts'
import { handshake, request } from './support/raw-client.ts'

const allowed = 'https://play.example.org,http://localhost:5173,capacitor://localhost,tauri://localhost,null'
let target: HostileEdge
let trusting: HostileEdge

beforeAll(async () => {
  target = await startHostileEdge(10, { GUESTS_PER_MINUTE: '1000', ALLOWED_ORIGINS: allowed })
  trusting = await startHostileEdge(9, { GUESTS_PER_MINUTE: '1', TRUST_PROXY: '127.0.0.1' })
})
afterAll(async () => {
  await target.close()
  await trusting.close()
})

const host = 'Host: edge.example'

function http(start: string, ...rest: string[]): string {
  const [body = '', ...headers] = rest.reverse()
  return `${[start, ...headers.reverse()].join('\r\n')}\r\n\r\n${body}`
}

const requests: readonly (readonly [what: string, text: string, status: number])[] = [
  ['the page', http('GET / HTTP/1.1', host, ''), 200],
  ['the page over HTTP/1.0', http('GET / HTTP/1.0', ''), 200],
  ['the health', http('GET /healthz HTTP/1.1', host, ''), 200],
  ['the health by its other name', http('GET /health HTTP/1.1', host, ''), 200],
  ['readiness', http('GET /readyz HTTP/1.1', host, ''), 200],
  ['a query', http('GET /healthz?x=1 HTTP/1.1', host, ''), 200],
  ['the head of the page', http('HEAD / HTTP/1.1', host, ''), 200],
  ['a path that does not exist', http('GET /elsewhere HTTP/1.1', host, ''), 404],
  ['a path upwards', http('GET /../../etc/passwd HTTP/1.1', host, ''), 404],
  ['an encoded path upwards', http('GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1', host, ''), 404],
  ['a path that cannot be decoded', http('GET /%ff HTTP/1.1', host, ''), 400],
  ['two slashes', http('GET //healthz HTTP/1.1', host, ''), 404],
  ['the metrics of the admin port', http('GET /metrics HTTP/1.1', host, ''), 404],
  ['the drain of the admin port', http('POST /drain HTTP/1.1', host, 'Content-Length: 0', ''), 404],
  ['a guest by GET', http('GET /api/guest HTTP/1.1', host, ''), 404],
  ['a guest by DELETE', http('DELETE /api/guest HTTP/1.1', host, ''), 404],
  ['a guest by PUT', http('PUT /api/guest HTTP/1.1', host, 'Content-Length: 0', ''), 404],
  ['an unknown method', http('BREW / HTTP/1.1', host, ''), 400],
  ['TRACE', http('TRACE / HTTP/1.1', host, ''), 404],
  ['no host', http('GET / HTTP/1.1', ''), 400],
  ['HTTP/2 without a handshake', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
  ['the beginning of TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n', 400],
  [
    'a length and chunks',
    http('POST /api/guest HTTP/1.1', host, 'Content-Length: 3', 'Transfer-Encoding: chunked', '0\r\n\r\n'),
    400,
  ],
  ['two lengths', http('POST /api/guest HTTP/1.1', host, 'Content-Length: 0', 'Content-Length: 5', 'hello'), 400],
  ['a negative length', http('POST /api/guest HTTP/1.1', host, 'Content-Length: -1', ''), 400],
  ['a length with a sign', http('POST /api/guest HTTP/1.1', host, 'Content-Length: +3', 'abc'), 400],
  [
    'an encoding after chunked',
    http('POST /api/guest HTTP/1.1', host, 'Transfer-Encoding: chunked, gzip', '0\r\n\r\n'),
    400,
  ],
  [
    'a chunk of a wrong size',
    http('POST /api/guest HTTP/1.1', host, 'Transfer-Encoding: chunked', 'zz\r\nabc\r\n0\r\n\r\n'),
    400,
  ],
  ['a space before the colon', http('GET / HTTP/1.1', host, 'X : y', ''), 400],
  ['a folded header', http('GET / HTTP/1.1', host, 'X: a\r\n b', ''), 400],
  ['a NUL in a header', http('GET / HTTP/1.1', host, 'X: a\0b', ''), 400],
  ['a bare line feed in a header', http('GET / HTTP/1.1', host, 'X: a\nY: b', ''), 400],
  ['headers that are too long', http('GET / HTTP/1.1', host, `X: ${'x'.repeat(20_000)}`, ''), 431],
  ['a path that is too long', http(`GET /${'x'.repeat(20_000)} HTTP/1.1`, host, ''), 431],
]

const bodies: readonly (readonly [what: string, text: string, status: number])[] = [
  ['no body', http('POST /api/guest HTTP/1.1', host, ''), 200],
  ['a length of 0', http('POST /api/guest HTTP/1.1', host, 'Content-Length: 0', ''), 200],
  ...[
    'application/json',
    'application/json; charset=utf-8',
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/octet-stream',
    'x',
    ';;;',
    '',
  ].map(
    (type) =>
      [
        `no body and the type "${type}"`,
        http('POST /api/guest HTTP/1.1', host, `Content-Type: ${type}`, ''),
        200,
      ] as const,
  ),
  [
    'no body, a length of 0 and JSON',
    http('POST /api/guest HTTP/1.1', host, 'Content-Type: application/json', 'Content-Length: 0', ''),
    200,
  ],
  ['JSON', http('POST /api/guest HTTP/1.1', host, 'Content-Type: application/json', 'Content-Length: 2', '{}'), 200],
  [
    'invalid JSON',
    http('POST /api/guest HTTP/1.1', host, 'Content-Type: application/json', 'Content-Length: 1', '{'),
    200,
  ],
  [
    'a key that could change a prototype',
    http(
      'POST /api/guest HTTP/1.1',
      host,
      'Content-Type: application/json',
      'Content-Length: 16',
      '{"__proto__": {}}'.slice(0, 16),
    ),
    200,
  ],
  ['an empty body in chunks', http('POST /api/guest HTTP/1.1', host, 'Transfer-Encoding: chunked', '0\r\n\r\n'), 200],
  [
    'a body that is too long',
    http('POST /api/guest HTTP/1.1', host, `Content-Length: ${limits.frameBytesMax + 1}`, ''),
    413,
  ],
]

describe('the public port', () => {
  it.each(requests)('answers %s', async (_what, text, status) => {
    expect((await request(target.port, text)).status).toBe(status)
  })

  it.each(bodies)('gives a guest to a request with %s', async (_what, text, status) => {
    expect((await request(target.port, text)).status).toBe(status)
  })
})

const origins: readonly (readonly [origin: string, isAllowed: boolean])[] = [
  ['https://play.example.org', true],
  ['http://localhost:5173', true],
  ['capacitor://localhost', true],
  ['tauri://localhost', true],
  ['null', true],
  ['http://play.example.org', false],
  ['https://play.example.org:443', false],
  ['https://play.example.org:8443', false],
  ['https://play.example.org/', false],
  ['https://play.example.org.evil.example', false],
  ['https://evil.example/https://play.example.org', false],
  ['https://evilplay.example.org', false],
  ['https://example.org', false],
  ['https://PLAY.example.org', false],
  ['https://user@play.example.org', false],
  ['https://play.example.org, https://evil.example', false],
  ['https://play.example.org evil.example', false],
  ['https://play.example.org.', false],
  ['http://localhost', false],
  ['http://127.0.0.1:5173', false],
  ['capacitor://evil', false],
  ['ionic://localhost', false],
  ['file://', false],
  ['NULL', false],
  ['undefined', false],
  // When ALLOWED_ORIGINS is set, the origin of the request's own host must be in it too.
  ['http://edge.example', false],
  [`https://${'x'.repeat(12_000)}.example`, false],
]

describe('a page of the origin', () => {
  it.each(origins)('%s', async (origin, isAllowed) => {
    const upgrade = await request(target.port, handshake({ headers: { Origin: origin } }))
    expect(upgrade.status).toBe(isAllowed ? 101 : 403)
    const preflight = await request(
      target.port,
      http(
        'OPTIONS /api/guest HTTP/1.1',
        host,
        `Origin: ${origin}`,
        'Access-Control-Request-Method: POST',
        'Access-Control-Request-Headers: content-type',
        '',
      ),
    )
    expect(preflight.status).toBe(isAllowed ? 204 : 403)
    const guest = await request(target.port, http('POST /api/guest HTTP/1.1', host, `Origin: ${origin}`, ''))
    expect(guest.status).toBe(isAllowed ? 200 : 403)
    for (const { head } of [preflight, guest]) {
      if (isAllowed) expect(head.toLowerCase()).toContain(`access-control-allow-origin: ${origin}\r\n`)
      else expect(head.toLowerCase()).not.toContain('access-control-allow-origin')
    }
  })
})

/**
 * Each row: two values of X-Forwarded-For, and whether they come from one address. The proxy wrote the part after the
 * last comma.
 */
const forwarded: readonly (readonly [first: string, second: string, isSame: boolean])[] = [
  ['192.0.2.1', '192.0.2.1', true],
  ['192.0.2.2', '192.0.2.3', false],
  ['1.1.1.1, 192.0.2.4', '2.2.2.2, 192.0.2.4', true],
  ['1.1.1.1, 192.0.2.5', '1.1.1.1, 192.0.2.6', false],
  ['192.0.2.7, 192.0.2.8, 192.0.2.9', '192.0.2.9', true],
  ['junk, 192.0.2.10', '192.0.2.10', true],
  ['", 192.0.2.11', '192.0.2.11', true],
  [`${'1.1.1.1,'.repeat(1_000)} 192.0.2.12`, '192.0.2.12', true],
  ['::ffff:192.0.2.13', '192.0.2.13', true],
  ['2001:db8:0:1::1', '2001:db8:0:1:ffff::1', true],
  ['2001:db8:0:2::1', '2001:db8:0:3::1', false],
]

describe('two requests whose X-Forwarded-For is', () => {
  it.each(forwarded)('%s and %s', async (first, second, isSame) => {
    const guest = async (address: string): Promise<number> =>
      (await request(trusting.port, http('POST /api/guest HTTP/1.1', host, `X-Forwarded-For: ${address}`, ''))).status
    expect(await guest(first)).toBe(200)
    expect(await guest(second)).toBe(isSame ? 429 : 200)
  })
})
