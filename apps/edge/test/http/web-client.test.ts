import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { type FastifyInstance, fastify } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { webClient } from '../../src/http/web-client.ts'

const page = '<!doctype html><title>The client</title>'
const script = 'console.log("the client")'
const accept = { 'accept-encoding': 'gzip, deflate, br' }

let folder: string
let app: FastifyInstance

function writePacked(file: string, text: string): void {
  writeFileSync(file, text)
  writeFileSync(`${file}.br`, brotliCompressSync(text))
  writeFileSync(`${file}.gz`, gzipSync(text))
}

beforeAll(async () => {
  folder = await testFolder('web-client')
  mkdirSync(join(folder, 'assets'))
  writePacked(join(folder, 'index.html'), page)
  writePacked(join(folder, 'assets/main-1a2b3c.js'), script)
  writeFileSync(join(folder, 'favicon.svg'), '<svg/>')
  writeFileSync(join(folder, 'shell-worker.js'), script)
  writeFileSync(join(folder, 'manifest.webmanifest'), '{}')
  writeFileSync(join(folder, 'secret.txt'), 'not for the world')
  app = fastify()
  webClient(app, folder)
  await app.ready()
})

afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

describe('[WEB-1] an edge with a built client', () => {
  test('serves the page, which browsers do not keep', async () => {
    const { statusCode, headers, body } = await app.inject('/')
    expect([statusCode, headers['content-type'], headers['cache-control'], body]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-cache',
      page,
    ])
    expect((await app.inject({ url: '/', headers: { 'if-none-match': String(headers.etag) } })).statusCode).toBe(304)
  })

  test('serves its files for a year', async () => {
    const { statusCode, headers, body } = await app.inject('/assets/main-1a2b3c.js')
    expect([statusCode, body]).toEqual([200, script])
    expect(headers['content-type']).toMatch(/javascript/)
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  test.each(['/', '/assets/main-1a2b3c.js'])('sends %s as the build has compressed it', async (url) => {
    const text = url === '/' ? page : script
    const br = await app.inject({ url, headers: accept })
    expect(br.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(br.rawPayload).toString()).toBe(text)
    const gz = await app.inject({ url, headers: { 'accept-encoding': 'gzip' } })
    expect(gz.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(gz.rawPayload).toString()).toBe(text)
    expect(gz.headers.vary).toMatch(/accept-encoding/i)
  })

  test.each([
    '/secret.txt',
    '/index.html.br',
    '/assets/none.js',
    '/assets/',
    '/assets/../secret.txt',
    '/assets/%2e%2e/secret.txt',
  ])('does not serve %s', async (url) => {
    expect([403, 404]).toContain((await app.inject(url)).statusCode)
  })

  test('serves the icon for a while', async () => {
    const { statusCode, headers } = await app.inject('/favicon.svg')
    expect([statusCode, headers['cache-control']]).toEqual([200, 'public, max-age=86400'])
  })

  test('[WEB-4] serves the service worker, which browsers do not keep, and the manifest', async () => {
    const worker = await app.inject('/shell-worker.js')
    expect([worker.statusCode, worker.headers['cache-control']]).toEqual([200, 'public, max-age=0'])
    expect(worker.headers['content-type']).toMatch(/javascript/)
    const manifest = await app.inject('/manifest.webmanifest')
    expect(manifest.headers['content-type']).toMatch(/^application\/manifest\+json/)
  })
})

test('[WEB-2] the page runs only scripts of its own host, and none that is written in it', async () => {
  const { headers } = await app.inject('/')
  const policy = new Map(
    String(headers['content-security-policy'])
      .split('; ')
      .map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]),
  )
  expect(policy.get('default-src')).toBe("'none'")
  expect(policy.get('script-src')).toBe("'self'")
  expect(policy.get('connect-src')).toBe("'self'")
  expect(policy.get('worker-src')).toBe("'self'")
  expect(policy.get('frame-ancestors')).toBe("'none'")
})

test.each([undefined, '/nowhere/at/all'])(
  '[WEB-1] without a client, with WEB_ROOT %s, the page says how to play',
  async (root) => {
    const bare = fastify()
    webClient(bare, root)
    const { statusCode, body } = await bare.inject('/')
    expect(statusCode).toBe(200)
    expect(body).toContain('npx lifegrid play')
    expect((await bare.inject('/assets/main-1a2b3c.js')).statusCode).toBe(404)
    await bare.close()
  },
)
