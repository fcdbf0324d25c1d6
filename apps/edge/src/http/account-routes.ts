import type { AccountRefusal } from '@lifegrid/accounts/context'
import { fail, type Result } from '@lifegrid/base/result'
import type { ErrorEntry } from '@lifegrid/contract/error-entry'
import { errors, refusal } from '@lifegrid/contract/errors'
import type { RouteBody, RouteName } from '@lifegrid/contract/http/routes/index.generated'
import { routes } from '@lifegrid/contract/http/routes/index.generated'
import { limits } from '@lifegrid/contract/limits'
import { StoreError } from '@lifegrid/storage/ports'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { addressKey } from '../admission/address-key.ts'
import { clientAddress } from '../admission/client-address.ts'
import { UnavailableError } from '../admission/unavailable.ts'
import { errorFrame } from '../inbound/error-frame.ts'
import { allowOrigin } from './cors.ts'
import { parseJsonBody } from './json-body.ts'
import type { PublicServerOptions } from './public-server-options.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The handler gets the bytes of the body. Otherwise they are not read. */
    readsBody?: boolean
  }
}

/** The routes of accounts, as the contract defines them. */
export function accountRoutes(app: FastifyInstance, options: PublicServerOptions): void {
  for (const name of Object.keys(routes) as RouteName[]) {
    const { method, path, body, status } = routes[name]
    app.route({
      method,
      url: path,
      config: { readsBody: body !== undefined },
      handler: async (request, reply) => {
        reply.header('cache-control', 'no-store')
        const result = await answerOf(name, request, reply, options)
        options.metrics.edge.accountRequests.inc({ route: name, outcome: result.ok ? 'ok' : result.error.code })
        if (!result.ok) return refuseRequest(reply, result.error)
        return result.value === undefined ? reply.code(status).send() : reply.code(status).send(result.value)
      },
    })
  }
}

/** Answers with a refusal: its status, and the body of an `error` frame. */
export function refuseRequest(reply: FastifyReply, refused: AccountRefusal): FastifyReply {
  const { status = 500 }: ErrorEntry = errors[refused.code]
  const { retryAfterMs } = refused
  if (retryAfterMs !== undefined) reply.header('retry-after', Math.ceil(retryAfterMs / 1000))
  return reply
    .code(status)
    .type('application/json')
    .send(errorFrame(refused, undefined, retryAfterMs))
}

async function answerOf(
  name: RouteName,
  request: FastifyRequest,
  reply: FastifyReply,
  options: PublicServerOptions,
): Promise<Result<unknown, AccountRefusal>> {
  if (!allowOrigin(request, reply, options.allowedOrigins)) return fail(refusal('forbidden_origin'))
  try {
    const waitMs = await takeToken(request, options)
    if (waitMs > 0) return fail({ ...refusal('rate_limited'), retryAfterMs: waitMs })
    const { body: schema } = routes[name]
    const parsed = schema && parseJsonBody(schema, request.body as Buffer | undefined)
    if (parsed?.ok === false) return parsed
    return await options.accounts.call(name, {
      body: parsed?.value as RouteBody<typeof name>,
      bearer: bearerOf(request),
      userAgent: userAgentOf(request),
    })
  } catch (error) {
    const isAway = error instanceof StoreError || error instanceof UnavailableError
    options.logger.error({ err: error, route: name }, isAway ? 'a route could not be carried out' : 'a route failed')
    return fail(refusal(isAway ? 'unavailable' : 'internal'))
  }
}

/** [AUTH-8] Counts the request for its address, over all edges. Returns the time to wait in ms. */
export function takeToken(
  request: FastifyRequest,
  { admission, trustProxy, accountRequestsPerMinute }: PublicServerOptions,
): Promise<number> {
  const key = `address:${addressKey(clientAddress(request.raw, trustProxy))}`
  return admission.take(key, { perHour: 60 * accountRequestsPerMinute, burst: accountRequestsPerMinute })
}

/** Another scheme than Bearer counts as a wrong token, not as none. */
export function bearerOf({ headers: { authorization } }: FastifyRequest): string | undefined {
  return authorization === undefined ? undefined : (/^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '')
}

function userAgentOf({ headers }: FastifyRequest): string {
  const printable = (headers['user-agent'] ?? '').replaceAll(/[^\x20-\x7e]/g, '').trim()
  return printable.slice(0, limits.deviceLengthMax) || 'unknown'
}
