import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fastifyStatic } from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { welcomePage } from './welcome-page.ts'

const yearMs = 365 * 24 * 3_600_000
const dayMs = 24 * 3_600_000

/**
 * Files next to the page that are no assets, and how long browsers keep them, ms. Their names have no hash, so browsers ask again after a
 * while. The service worker decides which page a browser shows, so it is never kept ([WEB-4]).
 */
const plainFiles = {
  '/favicon.svg': dayMs,
  '/icon.png': dayMs,
  '/manifest.webmanifest': dayMs,
  '/shell-worker.js': 0,
} as const

/** [WEB-2] What the page may do: run its own scripts, use its own styles, fonts and pictures, and talk to this host. */
const webClientPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; " +
  "form-action 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"

/**
 * [WEB-1] The web client at `/`. Its page names all other files with the hash of their contents, so those are cached for a year, and the page
 * itself is not: a new release is there with the next visit. Every file is sent as it was compressed by the build.
 * @param root the folder with the built client. Without one, or when nothing is built there, `/` is a page that says how to play.
 */
export function webClient(app: FastifyInstance, root: string | undefined): void {
  if (root === undefined || !existsSync(join(root, 'index.html'))) {
    app.get('/', async (_request, reply) => reply.type('text/html; charset=utf-8').send(welcomePage))
    return
  }
  app.register(fastifyStatic, {
    root: join(root, 'assets'),
    prefix: '/assets/',
    index: false,
    preCompressed: true,
    maxAge: yearMs,
    immutable: true,
    setHeaders: (reply) => void reply.header('x-content-type-options', 'nosniff'),
  })
  app.get('/', (_request, reply) =>
    reply
      .header('content-security-policy', webClientPolicy)
      .header('referrer-policy', 'same-origin')
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'no-cache')
      .sendFile('index.html', root, { cacheControl: false }),
  )
  for (const [path, maxAge] of Object.entries(plainFiles)) {
    app.get(path, (_request, reply) => reply.sendFile(path.slice(1), root, { maxAge, immutable: false }))
  }
}
