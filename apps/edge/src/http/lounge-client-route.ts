import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'

const folder = new URL('../lounge/browser/', import.meta.url)
const files = {
  '/websocket-client.js': { name: 'websocket-client.js', type: 'text/javascript; charset=utf-8' },
  '/websocket-client.d.ts': { name: 'websocket-client.d.ts', type: 'text/plain; charset=utf-8' },
} as const

/** [LOUNGE-12] Serves the lounge's browser client. Pages of any origin may load it: it has no secrets, and sockets check the origin. */
export function loungeClientRoute(app: FastifyInstance): void {
  for (const [path, { name, type }] of Object.entries(files)) {
    const text = readFileSync(new URL(name, folder), 'utf8')
    app.get(path, async (_request, reply) =>
      reply.type(type).header('access-control-allow-origin', '*').header('cache-control', 'max-age=300').send(text),
    )
  }
}
