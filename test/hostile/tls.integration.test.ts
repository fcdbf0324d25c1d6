import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { type AddressInfo, createConnection, type Socket } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { connect, type SecureVersion } from 'node:tls'
import { promisify } from 'node:util'
import { systemClock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { connectCluster } from '@lifegrid/cluster/redis/cluster'
import { redisFacts } from '@lifegrid/cluster/redis/server-facts'
import { freePort } from '@lifegrid/local/process/ports'
import { projectRoot } from '@lifegrid/local/project-root'
import { findProgram } from '@lifegrid/local/provision/find'
import { startMysql } from '@lifegrid/local/services/mysql'
import { startRedis } from '@lifegrid/local/services/redis'
import { type Service, startService } from '@lifegrid/local/services/service'
import { bullmqQueues } from '@lifegrid/queues/bullmq/queues'
import { checkPrimary, problemOfServers } from '@lifegrid/storage/check-primary'
import { migrate } from '@lifegrid/storage/migrate'
import { connectionOptions } from '@lifegrid/storage/mysql/connection-options'
import { type TestCertificate, testCertificate, trust } from '@lifegrid/testkit/certificate'
import { dataFolder } from '@lifegrid/testkit/data-folder'
import { mysqlRoot } from '@lifegrid/testkit/role-users'
import { createConnection as connectMysql } from 'mysql2/promise'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'

let folder: string
let certificate: TestCertificate
const services: Service[] = []

beforeAll(async () => {
  folder = await dataFolder('tls')
  certificate = await testCertificate(folder)
})
afterAll(async () => {
  await Promise.all(services.map((service) => service.discard()))
  await rm(folder, { recursive: true, force: true })
})

describe('haproxy with TLS, as it is generated for Docker Compose', () => {
  let plain: number
  let secure: number
  let backend: Server
  const seen: IncomingHttpHeaders[] = []

  beforeAll(async () => {
    backend = createServer((request, response) => {
      if (request.url !== '/readyz') seen.push(request.headers)
      response.end('ok')
    })
    const sockets = new WebSocketServer({ server: backend })
    sockets.on('connection', (socket, request) => {
      seen.push(request.headers)
      socket.on('message', (data) => socket.send(`echo ${data}`))
    })
    backend.listen(0, '127.0.0.1')
    await once(backend, 'listening')
    const port = (backend.address() as AddressInfo).port
    ;[plain, secure] = [await freePort(), await freePort()]
    const home = join(folder, 'haproxy')
    await mkdir(home)
    const generated = await readFile(join(projectRoot, 'infra/compose/haproxy-tls.cfg'), 'utf8')
    // What a container has is put in the place of its own: names, ports, the certificate, and the name server of Docker.
    const places: [RegExp, string][] = [
      [/bind :8001$/m, `bind 127.0.0.1:${plain}`],
      [/bind :8443 /m, `bind 127.0.0.1:${secure} `],
      [/bind :8765 /m, `bind 127.0.0.1:${await freePort()} `],
      [/127\.0\.0\.1:8404/, `127.0.0.1:${await freePort()}`],
      [/\/run\/secrets\/tls\.pem/g, certificate.bothFile],
      [/unix@\/tmp\/haproxy\.sock/, 'unix@haproxy.sock'],
      [/server-template edge .*/, `server edge-1 127.0.0.1:${port}`],
      [/\nresolvers docker[\s\S]*/, '\n'],
    ]
    let config = generated
    for (const [place, value] of places) {
      expect(config).toMatch(place)
      config = config.replace(place, value)
    }
    await writeFile(join(home, 'haproxy.cfg'), config)
    const checked = await promisify(execFile)(findProgram(['haproxy']), ['-c', '-f', 'haproxy.cfg'], { cwd: home })
    expect(`${checked.stdout}${checked.stderr}`).not.toMatch(/WARNING|ALERT/)
    services.push(
      await startService({
        ...{ name: 'haproxy', program: 'haproxy', folder: home, port: plain, stopMs: 5_000 },
        runtime: { kind: 'binary', path: findProgram(['haproxy']) },
        url: (at) => `http://127.0.0.1:${at}`,
        prepare: async () => {},
        args: () => ['-W', '-db', '-f', 'haproxy.cfg'],
        // When the edge is in service, its answer comes through.
        async probe() {
          const socket = connect({ port: secure, host: '127.0.0.1', ca: certificate.pem })
          socket.end('GET /probe HTTP/1.0\r\nHost: localhost\r\n\r\n')
          if (!(await text(socket)).startsWith('HTTP/1.1 200')) throw new Error('the edge is not in service')
        },
        wipe: async () => {},
      }),
    )
  })
  afterAll(() => {
    backend.closeAllConnections()
    backend.close()
  })

  it('passes WebSockets and requests on, and tells the edge that the client has TLS', async () => {
    const socket = new WebSocket(`wss://localhost:${secure}/`, { ca: certificate.pem })
    await once(socket, 'open')
    socket.send('hello')
    const [data] = (await once(socket, 'message')) as [Buffer]
    expect(String(data)).toBe('echo hello')
    socket.close()
    expect(seen.at(-1)).toMatchObject({ 'x-forwarded-proto': 'https', 'x-forwarded-for': '127.0.0.1' })
    const restore = trust(certificate)
    try {
      const response = await fetch(`https://localhost:${secure}/`, { headers: { 'x-forwarded-proto': 'http' } })
      expect([response.status, response.headers.get('strict-transport-security')]).toEqual([200, 'max-age=31536000'])
      expect(seen.at(-1)?.['x-forwarded-proto']).toBe('https')
    } finally {
      restore()
    }
  })

  it('takes TLS 1.2 and 1.3, and no older version', async () => {
    /** The version that both agree on, or the alert with which haproxy refuses. */
    const handshake = (version: SecureVersion): Promise<string> =>
      new Promise((resolve) => {
        const socket = connect({
          ...{ port: secure, host: '127.0.0.1', servername: 'localhost', ca: certificate.pem },
          ...{ minVersion: version, maxVersion: version },
          // Otherwise this side would refuse the old versions by itself.
          ciphers: 'DEFAULT@SECLEVEL=0',
        })
        socket.once('secureConnect', () => {
          resolve(socket.getProtocol() ?? '')
          socket.destroy()
        })
        socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
      })
    expect(await handshake('TLSv1.2')).toBe('TLSv1.2')
    expect(await handshake('TLSv1.3')).toBe('TLSv1.3')
    for (const old of ['TLSv1', 'TLSv1.1'] as const) {
      expect(await handshake(old), old).toBe('ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION')
    }
  })

  it('sends a browser without TLS to the address with TLS, and serves nothing else there', async () => {
    const before = seen.length
    const ask = async (request: string): Promise<string> => {
      const socket = createConnection(plain, '127.0.0.1')
      socket.end(`${request.replaceAll('\n', '\r\n')}\r\n\r\n`)
      return await text(socket)
    }
    const redirected = await ask('GET /told/life?x=1 HTTP/1.0\nHost: play.example.org:8001')
    expect(redirected).toMatch(/^HTTP\/1\.1 301 /)
    expect(redirected).toMatch(/^location: https:\/\/play\.example\.org\/told\/life\?x=1\r$/im)
    expect(redirected).not.toMatch(/strict-transport-security/i)
    const upgrade =
      'Connection: Upgrade\nUpgrade: websocket\nSec-WebSocket-Version: 13\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='
    expect(await ask(`GET / HTTP/1.1\nHost: h\n${upgrade}`)).toMatch(/^HTTP\/1\.1 403 /)
    expect(await ask('POST /auth/login HTTP/1.0\nHost: h\nContent-Length: 0')).toMatch(/^HTTP\/1\.1 403 /)
    expect(seen).toHaveLength(before)
  })
})

describe('TLS to Redis and MySQL', () => {
  it('nodes and queues talk to a Redis with rediss://, and refuse one whose certificate nobody has signed', async () => {
    const port = await freePort()
    const { certFile, keyFile } = certificate
    const config = [`tls-port ${port}`, `tls-cert-file ${certFile}`, `tls-key-file ${keyFile}`, 'tls-auth-clients no']
    services.push(await startRedis({ folder: join(folder, 'redis'), config }))
    const common = { redisUrl: `rediss://localhost:${port}`, clock: systemClock, random: systemRandom }
    const onError = (): void => {}
    await expect(redisFacts(common.redisUrl)).rejects.toThrow('self-signed certificate')
    const restore = trust(certificate)
    try {
      const node = await connectCluster({ ...common, sessionTtlMs: 3000, lanes: 1, onError })
      await node.streams.append({ lane: 0, partition: 0, data: 'x', backlogMax: 1 })
      await node.checkWrites()
      await node.close()
      const queues = bullmqQueues({ ...common, now: () => systemClock.now(), onError })
      await queues.checkWrites()
      await queues.close()
    } finally {
      restore()
    }
  })

  it('[OPS-24] the record is reached with ssl=true, not when the certificate is that of another name, and not when it is a replica or takes no whole commit', async () => {
    const { certFile, keyFile } = certificate
    const options = [`--ssl-cert=${certFile}`, `--ssl-key=${keyFile}`, '--max-allowed-packet=1M']
    const mysql = await startMysql({ folder: join(folder, 'mysql'), durable: false, options })
    services.push(mysql)
    const url = new URL(mysql.url)
    url.searchParams.set('ssl', 'true')
    url.hostname = 'localhost'
    await expect(connectMysql(connectionOptions(url.href))).rejects.toThrow('self-signed certificate')
    const restore = trust(certificate)
    try {
      await migrate(url.href)
      const connection = await connectMysql(connectionOptions(url.href))
      const [rows] = await connection.query("SHOW SESSION STATUS LIKE 'Ssl_version'")
      expect(rows).toMatchObject([{ Value: expect.stringMatching(/^TLSv1\.[23]$/) }])
      await connection.end()
      await expect(checkPrimary(url.href)).rejects.toThrow('max_allowed_packet')
      const root = await mysqlRoot(mysql.url)
      await root.query('SET GLOBAL read_only = 1')
      await root.end()
      expect(await problemOfServers([url.href])).toContain('MYSQL_URL must lead to the primary')
      // The same server under a name that its certificate does not have, as when somebody leads the name elsewhere.
      url.hostname = 'mysql.example.org'
      const stream = (): Socket => createConnection(mysql.port, '127.0.0.1')
      await expect(connectMysql({ ...connectionOptions(url.href), stream })).rejects.toThrow("certificate's altnames")
    } finally {
      restore()
    }
  })
})
