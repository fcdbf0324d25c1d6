import { createHash, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { adminTokenForm } from './config.ts'
import type { Logger } from './logger.ts'
import type { Metrics } from './metrics.ts'

/**
 * The admin token of a node's configuration; undefined when it has none.
 * @throws Error when it is configured twice, or the file cannot be read or holds no token. The message does not contain the content.
 */
export function adminTokenOf(config: {
  readonly ADMIN_TOKEN?: string | undefined
  readonly ADMIN_TOKEN_FILE?: string | undefined
}): string | undefined {
  const { ADMIN_TOKEN: token, ADMIN_TOKEN_FILE: file } = config
  if (file === undefined) return token
  if (token !== undefined) throw new Error('Set ADMIN_TOKEN or ADMIN_TOKEN_FILE, not both.')
  const read = adminTokenForm.safeParse(readFileSync(file, 'utf8').trim())
  if (read.success) return read.data
  throw new Error(`ADMIN_TOKEN_FILE: ${file} holds no admin token. It ${read.error.issues[0]?.message}.`)
}

/**
 * [ADMIN-1] Refuses every request that may change something, unless it has the admin token. So a route that is added later is guarded too.
 * @param token undefined when the node has none. Then all such requests are refused.
 * @param pages prefixes of paths that are also read only with the token. They are opened in a browser, which cannot send a bearer token, so
 * the token is accepted there as the password of Basic authentication too.
 */
export function guardCommands(
  app: FastifyInstance,
  {
    token,
    pages = [],
    logger,
    metrics,
  }: {
    readonly token: string | undefined
    readonly pages?: readonly string[]
    readonly logger: Logger
    readonly metrics: Metrics
  },
): void {
  const expected = token === undefined ? undefined : digest(token)
  app.addHook('onRequest', async (request, reply) => {
    const { method, url } = request
    // The route that answers, because a path can be written in several ways.
    const { url: route = '' } = request.routeOptions
    const isPage = pages.some((page) => route === page || route.startsWith(`${page}/`))
    if (!isPage && (method === 'GET' || method === 'HEAD')) return
    const refusal = refusalOf(given(request.headers.authorization, isPage), expected)
    if (refusal === undefined) return
    metrics.node.adminRefusals.inc({ reason: refusal.reason })
    logger.warn({ method, url, reason: refusal.reason }, 'a command on the admin port was refused')
    if (refusal.status === 401)
      reply.header('www-authenticate', isPage ? 'Basic realm="admin token as password"' : 'Bearer')
    return reply.code(refusal.status).send({ error: refusal.error })
  })
}

interface Refusal {
  /** The label of the metric. */
  readonly reason: 'not_configured' | 'missing' | 'wrong'
  readonly status: 401 | 403
  readonly error: string
}

function refusalOf(given: string | undefined, expected: Buffer | undefined): Refusal | undefined {
  if (expected === undefined) {
    const error =
      'This node has no admin token, so it takes no commands. Start it with ADMIN_TOKEN or ADMIN_TOKEN_FILE.'
    return { reason: 'not_configured', status: 403, error }
  }
  if (given === undefined) {
    return { reason: 'missing', status: 401, error: 'The admin token is missing: Authorization: Bearer <token>.' }
  }
  // Digests have one length, so the comparison takes the same time for every token.
  if (!timingSafeEqual(digest(given), expected)) {
    return { reason: 'wrong', status: 401, error: 'The admin token is wrong.' }
  }
  return undefined
}

/** The token in an Authorization header. */
function given(authorization: string | undefined, basic: boolean): string | undefined {
  const [, scheme = '', value = ''] = /^(Bearer|Basic) +(\S+)$/i.exec(authorization ?? '') ?? []
  if (scheme.toLowerCase() === 'bearer') return value
  if (scheme === '' || !basic) return undefined
  const pair = Buffer.from(value, 'base64').toString('utf8')
  return pair.includes(':') ? pair.slice(pair.indexOf(':') + 1) : undefined
}

function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
