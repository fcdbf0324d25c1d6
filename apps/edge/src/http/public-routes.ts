import { errors, refusal } from '@lifegrid/contract/errors'
import { readiness } from '@lifegrid/observability/readiness'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { addressKey } from '../admission/address-key.ts'
import { clientAddress } from '../admission/client-address.ts'
import { guestLimiter } from '../admission/guest-limiter.ts'
import { errorFrame } from '../inbound/error-frame.ts'
import { accountPage, accountPagePolicy } from './account-page.ts'
import { accountRoutes, refuseRequest } from './account-routes.ts'
import { allowOrigin, answerPreflight } from './cors.ts'
import { exportRoute } from './export-route.ts'
import { loungeClientRoute } from './lounge-client-route.ts'
import type { PublicServerOptions } from './public-server-options.ts'
import { shareRoutes } from './share-routes.ts'
import { storeRoutes } from './store-routes.ts'
import { webClient } from './web-client.ts'

/** The HTTP routes for clients and the load balancer: pages, health, readiness, guests and accounts. */
export function publicRoutes(app: FastifyInstance, options: PublicServerOptions): void {
  const { clock, logger } = options
  webClient(app, options.webRoot)
  app.get('/account', async (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('content-security-policy', accountPagePolicy).send(accountPage),
  )
  loungeClientRoute(app)
  for (const path of ['/healthz', '/health']) app.get(path, async () => ({ ok: true }))
  // The details of the checks are for operators, on the admin port.
  app.get('/readyz', async (_request, reply) => {
    const { ready } = await readiness(clock, options.checks)
    return reply.code(ready ? 200 : 503).send({ ready })
  })
  acceptAnyBody(app)
  guestRoute(app, options)
  accountRoutes(app, options)
  if (options.stores) storeRoutes(app, { ...options.stores, logger, metrics: options.metrics })
  exportRoute(app, options)
  if (options.told) shareRoutes(app, { ...options, told: options.told })
  preflights(app, options)
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const statusCode = error.statusCode ?? 500
    if (statusCode === 413 && request.routeOptions.config.readsBody) return refuseRequest(reply, refusal('too_long'))
    if (statusCode < 500) return reply.code(statusCode).send({ error: error.message })
    logger.error({ err: error, method: request.method, url: request.url }, 'request failed')
    return reply.code(statusCode).send({ error: errors.internal.message })
  })
}

/** The types of bodies do not matter. Their size is limited, and only a route that reads its body gets it. */
function acceptAnyBody(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) =>
    request.routeOptions.config.readsBody === true ? body : undefined,
  )
  // Fastify refuses a body whose type it cannot read, before it looks for a parser.
  app.addHook('onRequest', async (request) => {
    request.headers['content-type'] = 'application/octet-stream'
  })
}

function preflights(app: FastifyInstance, { allowedOrigins }: PublicServerOptions): void {
  app.options('/api/*', async (request, reply) =>
    answerPreflight(request, reply, allowedOrigins) ? reply.send() : refuseOrigin(reply),
  )
}

function refuseOrigin(reply: FastifyReply): FastifyReply {
  return reply.code(403).send({ error: 'This origin is not allowed.' })
}

function guestRoute(app: FastifyInstance, options: PublicServerOptions): void {
  const { metrics } = options
  const limiter = guestLimiter(options)
  app.post('/api/guest', async (request, reply) => {
    if (!allowOrigin(request, reply, options.allowedOrigins)) {
      metrics.edge.guests.inc({ outcome: 'forbidden_origin' })
      return refuseOrigin(reply)
    }
    const waitMs = await limiter.take(addressKey(clientAddress(request.raw, options.trustProxy)))
    if (waitMs > 0) {
      metrics.edge.guests.inc({ outcome: 'rate_limited' })
      reply.header('retry-after', Math.ceil(waitMs / 1000))
      return reply
        .code(429)
        .type('application/json')
        .send(errorFrame(refusal('rate_limited'), undefined, waitMs))
    }
    const guest = await options.accounts.newGuest()
    metrics.edge.guests.inc({ outcome: 'made' })
    return reply.header('cache-control', 'no-store').send(guest)
  })
}
