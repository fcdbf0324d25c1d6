import { errors, refusal } from '@lifegrid/contract/errors'
import { readiness } from '@lifegrid/observability/readiness'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { addressKey } from '../admission/address-key.ts'
import { clientAddress } from '../admission/client-address.ts'
import { guestLimiter } from '../admission/guest-limiter.ts'
import { originAllowed } from '../admission/origin.ts'
import { errorFrame } from '../inbound/error-frame.ts'
import { edgeLimits } from '../limits.ts'
import type { PublicServerOptions } from './public-server-options.ts'
import { welcomePage } from './welcome-page.ts'

/** The HTTP routes for clients and the load balancer: welcome page, health, readiness, and tokens for guests. */
export function publicRoutes(app: FastifyInstance, options: PublicServerOptions): void {
  const { clock, logger } = options
  app.get('/', async (_request, reply) => reply.type('text/html; charset=utf-8').send(welcomePage))
  for (const path of ['/healthz', '/health']) app.get(path, async () => ({ ok: true }))
  // The details of the checks are for operators, on the admin port.
  app.get('/readyz', async (_request, reply) => {
    const { ready } = await readiness(clock, options.checks)
    return reply.code(ready ? 200 : 503).send({ ready })
  })
  acceptAnyBody(app)
  guestRoute(app, options)
  guestPreflight(app, options)
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const statusCode = error.statusCode ?? 500
    if (statusCode < 500) return reply.code(statusCode).send({ error: error.message })
    logger.error({ err: error, method: request.method, url: request.url }, 'request failed')
    return reply.code(statusCode).send({ error: errors.internal.message })
  })
}

/** No route reads a body, so neither its type nor its content matters. Only its size is limited. */
function acceptAnyBody(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, async () => undefined)
  // Fastify refuses a body whose type it cannot read, before it looks for a parser.
  app.addHook('onRequest', async (request) => {
    request.headers['content-type'] = 'application/octet-stream'
  })
}

/**
 * Answers preflights. Browsers send one before a request with headers that a form cannot send, for example
 * `Content-Type: application/json`.
 */
function guestPreflight(app: FastifyInstance, options: PublicServerOptions): void {
  app.options('/api/guest', async (request, reply) => {
    const { origin, host } = request.headers
    if (origin === undefined || !originAllowed(origin, host, options.allowedOrigins)) return refuseOrigin(reply)
    return reply
      .code(204)
      .headers({
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': 'content-type',
        'access-control-max-age': edgeLimits.preflightMaxAgeS,
        vary: 'origin',
      })
      .send()
  })
}

function refuseOrigin(reply: FastifyReply): FastifyReply {
  return reply.code(403).send({ error: 'This origin is not allowed.' })
}

function guestRoute(app: FastifyInstance, options: PublicServerOptions): void {
  const { metrics } = options
  const limiter = guestLimiter(options)
  app.post('/api/guest', async (request, reply) => {
    const { origin, host } = request.headers
    if (!originAllowed(origin, host, options.allowedOrigins)) {
      metrics.edge.guests.inc({ outcome: 'forbidden_origin' })
      return refuseOrigin(reply)
    }
    // Lets a page of an allowed origin read the answer. A page of the edge's own host can read it anyway.
    if (origin !== undefined) reply.header('access-control-allow-origin', origin).header('vary', 'origin')
    const waitMs = await limiter.take(addressKey(clientAddress(request.raw, options.trustProxy)))
    if (waitMs > 0) {
      metrics.edge.guests.inc({ outcome: 'rate_limited' })
      reply.header('retry-after', Math.ceil(waitMs / 1000))
      return reply
        .code(429)
        .type('application/json')
        .send(errorFrame(refusal('rate_limited'), undefined, waitMs))
    }
    const guest = await options.newGuest()
    metrics.edge.guests.inc({ outcome: 'made' })
    return reply.header('cache-control', 'no-store').send(guest)
  })
}
