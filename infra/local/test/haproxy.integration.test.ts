import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, get, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, createConnection, type Socket } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { findProgram } from '@lifegrid/local/provision/find'
import { connectionRoom } from '@lifegrid/local/services/connection-room'
import { type Haproxy, startHaproxy } from '@lifegrid/local/services/haproxy'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'

/** What stands behind the load balancer: it is ready, answers requests, and takes sockets, which it never closes. */
let backend: Server
const upgraded: Socket[] = []
/** The hosts of the requests that have arrived there, from clients and from the checks of the load balancer. */
const hosts: string[] = []
const checkedHosts: string[] = []
const running: Haproxy[] = []

beforeAll(async () => {
  backend = createServer((request, response) => {
    const { host } = request.headers
    if (host !== undefined) (request.url === '/readyz' ? checkedHosts : hosts).push(host)
    response.end('ok')
  })
  backend.on('upgrade', (request, socket) => {
    upgraded.push(socket as Socket)
    socket.on('error', () => {})
    // haproxy checks the key and the answer to it: RFC 6455, section 4.2.2.
    const accept = createHash('sha1')
      .update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest('base64')
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    )
  })
  backend.listen(0, '127.0.0.1')
  await once(backend, 'listening')
})
afterAll(async () => {
  for (const haproxy of running) {
    await haproxy.stop()
    await haproxy.discard()
  }
  backend.closeAllConnections()
  for (const socket of upgraded) socket.destroy()
  backend.close()
})

type Options = Parameters<typeof startHaproxy>[0]

const edgeOf = (name: string, server: Server) => ({ name, port: (server.address() as AddressInfo).port })

async function balancer(room: Options['room'] = {}, edges?: Options['edges']): Promise<Haproxy> {
  const folder = await testFolder('haproxy')
  const haproxy = await startHaproxy({ folder, edges: edges ?? [edgeOf('edge-1', backend)], room })
  running.push(haproxy)
  await haproxy.edgesUp()
  return haproxy
}

async function open({ port }: Haproxy, from = '127.0.0.1'): Promise<Socket> {
  const socket = createConnection({ port, host: '127.0.0.1', localAddress: from, allowHalfOpen: true })
  socket.on('error', () => {})
  onTestFinished(() => void socket.destroy())
  // A connection that is rejected may be reset before it is reported as open.
  await new Promise<void>((resolve) => socket.once('connect', resolve).once('close', () => resolve()))
  return socket
}

const upgrade =
  'GET / HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n'

/** Whether a WebSocket can be opened; false when the connection is cut instead. */
async function opens(socket: Socket): Promise<boolean> {
  if (socket.destroyed) return false
  socket.write(upgrade)
  const answered = new Promise<boolean>((resolve) => {
    socket.once('data', (data) => resolve(String(data).startsWith('HTTP/1.1 101')))
  })
  const cut = new Promise<boolean>((resolve) => {
    socket.once('end', () => resolve(false))
    socket.once('close', () => resolve(false))
  })
  return Promise.race([answered, cut])
}

async function info(haproxy: Haproxy): Promise<Map<string, string>> {
  const socket = createConnection(join(haproxy.folder, 'haproxy.sock'))
  socket.end('show info\n')
  const lines = (await text(socket)).split('\n').map((line) => line.split(': ') as [string, string])
  return new Map(lines)
}

describe('the room for connections', () => {
  it.each([
    [1_048_576, { max: 20_000, clientsMax: 19_936, perSourceMax: 5_000 }],
    [Number.POSITIVE_INFINITY, { max: 20_000, clientsMax: 19_936, perSourceMax: 5_000 }],
    [20_000, { max: 9_872, clientsMax: 9_808, perSourceMax: 2_468 }],
    [4_096, { max: 1_920, clientsMax: 1_856, perSourceMax: 1_000 }],
    [1_024, { max: 384, clientsMax: 320, perSourceMax: 320 }],
    [256, { max: 128, clientsMax: 64, perSourceMax: 64 }],
  ])('with %d descriptors fits into them', (descriptors, expected) => {
    expect(connectionRoom(descriptors)).toMatchObject(expected)
  })
})

describe('the load balancer', () => {
  it('has a valid configuration, and descriptors for all of its connections', async () => {
    const haproxy = await balancer()
    const program = findProgram(['haproxy'])
    const checked = await promisify(execFile)(program, ['-c', '-f', join(haproxy.folder, 'haproxy.cfg')], {
      cwd: haproxy.folder,
    })
    expect(`${checked.stdout}${checked.stderr}`).not.toMatch(/WARNING|ALERT/)
    const seen = await info(haproxy)
    const max = Number(seen.get('Maxconn'))
    expect(max).toBeGreaterThan(100)
    expect(Number(seen.get('Ulimit-n'))).toBeGreaterThanOrEqual(2 * max)
  })

  it('[HOST-1] passes the Host of a request on as it is, and shows its statistics to no other name', async () => {
    const haproxy = await balancer()
    const ask = async (url: string, host: string): Promise<number | undefined> => {
      const [response] = (await once(get(url, { headers: { host }, agent: false }), 'response')) as [IncomingMessage]
      response.resume()
      return response.statusCode
    }
    const { port } = new URL(haproxy.statsUrl)
    for (const host of ['localhost', `LOCALHOST:${port}`, `127.0.0.1:${port}`, '[::1]:9', `[2001:DB8::7]`]) {
      expect(await ask(haproxy.statsUrl, host), host).toBe(200)
    }
    for (const host of ['evil.example', `evil.example:${port}`, 'localhost.evil.example', '127.0.0.1.evil.example']) {
      expect(await ask(haproxy.statsUrl, host), host).toBe(421)
    }
    for (const host of ['evil.example:8001', 'play.example.org']) {
      expect(await ask(haproxy.url, host)).toBe(200)
      expect(hosts.at(-1)).toBe(host)
    }
    expect(checkedHosts).toContain('localhost')
  })

  it('[CONN-7] takes no more open connections from one address than it may have', async () => {
    const haproxy = await balancer({ perSourceMax: 5 })
    const sockets: Socket[] = []
    for (let i = 0; i < 5; i++) sockets.push(await open(haproxy))
    for (const socket of sockets) expect(await opens(socket)).toBe(true)
    expect(await opens(await open(haproxy))).toBe(false)
    expect(await opens(await open(haproxy, '127.0.0.2'))).toBe(true)
    sockets[0]?.destroy()
    const freed = { timeout: 15_000, interval: 500 }
    await expect.poll(async () => opens(await open(haproxy)), freed).toBe(true)
  })

  it('[CONN-7] takes no more new connections and requests from one address than its rate', async () => {
    const haproxy = await balancer({ perSourceRate: 20 })
    const keptAlive = await open(haproxy)
    const statuses: string[] = []
    keptAlive.on('data', (data) => statuses.push(...(String(data).match(/(?<=HTTP\/1\.1 )\d+/g) ?? [])))
    for (let i = 0; i < 25; i++) keptAlive.write('GET / HTTP/1.1\r\nHost: h\r\n\r\n')
    await expect.poll(() => statuses.length).toBeGreaterThan(20)
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill('200'))
    expect(statuses[20]).toBe('429')
    const results: boolean[] = []
    for (let i = 0; i < 25; i++) results.push(await opens(await open(haproxy, '127.0.0.2')))
    expect(results.slice(0, 20)).toEqual(Array(20).fill(true))
    expect(results.slice(21)).toEqual(Array(4).fill(false))
  })

  it('[CONN-7] answers for its statistics while clients have taken all of their connections', async () => {
    const haproxy = await balancer({ max: 30, clientsMax: 5 })
    for (let i = 0; i < 5; i++) expect(await opens(await open(haproxy))).toBe(true)
    await open(haproxy)
    expect((await fetch(haproxy.statsUrl)).status).toBe(200)
  })

  it('[CONN-7] closes a client that stays after its edge has closed the connection', async () => {
    const haproxy = await balancer()
    const before = upgraded.length
    const client = await open(haproxy)
    expect(await opens(client)).toBe(true)
    await expect.poll(() => upgraded.length).toBe(before + 1)
    upgraded.at(-1)?.destroy()
    await once(client.resume(), 'end')
    await expect
      .poll(async () => Number((await info(haproxy)).get('CurrConns')), { timeout: 15_000, interval: 500 })
      .toBeLessThanOrEqual(1)
  })

  it('[CONN-7] keeps every open socket when it gets another list of edges, and opens new ones to the new list', async () => {
    const haproxy = await balancer()
    const before = upgraded.length
    const clients: Socket[] = []
    for (let i = 0; i < 5; i++) clients.push(await open(haproxy))
    for (const client of clients) expect(await opens(client)).toBe(true)
    const behind = upgraded.slice(before)
    expect(behind).toHaveLength(5)
    const newcomer = await otherEdge((_request, response) => void response.end('the new one'))
    await haproxy.setEdges([edgeOf('edge-2', newcomer)])
    expect(await (await fetch(haproxy.url)).text()).toBe('the new one')
    // Through the worker from before the reload, in both directions.
    for (const [index, socket] of behind.entries()) socket.write(`to ${index}`)
    const received = await Promise.all(clients.map(async (client) => String((await once(client, 'data'))[0])))
    expect(received.sort()).toEqual(['to 0', 'to 1', 'to 2', 'to 3', 'to 4'])
    for (const client of clients) client.write('back')
    for (const socket of behind) expect(String((await once(socket, 'data'))[0])).toBe('back')
  })

  it('[CONN-7] gives a GET that an edge answers with 503 to another edge, and sends no other request twice', async () => {
    const refused: (string | undefined)[] = []
    const draining = await otherEdge(({ method, url }, response) => {
      // Its checks have not failed yet.
      if (url === '/readyz') return void response.end('ok')
      refused.push(method)
      response.writeHead(503).end()
    })
    const haproxy = await balancer({}, [edgeOf('edge-1', backend), edgeOf('edge-2', draining)])
    const ask = async (method: string): Promise<number[]> => {
      const statuses: number[] = []
      for (let i = 0; i < 6; i++) statuses.push((await fetch(haproxy.url, { method })).status)
      return statuses
    }
    expect(await ask('GET')).toEqual(Array(6).fill(200))
    expect(refused).toContain('GET')
    for (const method of ['POST', 'PUT', 'DELETE']) {
      refused.length = 0
      const statuses = await ask(method)
      expect(refused, method).not.toEqual([])
      expect(
        statuses.filter((status) => status === 503),
        method,
      ).toHaveLength(refused.length)
    }
  })
})

/** An edge that is there for one test. */
async function otherEdge(answer: RequestListener): Promise<Server> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return server
}
