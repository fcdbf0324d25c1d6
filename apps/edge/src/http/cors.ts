import type { FastifyReply, FastifyRequest } from 'fastify'
import { originAllowed } from '../admission/origin.ts'
import { edgeLimits } from '../limits.ts'

/**
 * Lets a page of an allowed origin read the answer. A page of the edge's own host can read it anyway.
 * @returns false for a page of another origin.
 */
export function allowOrigin(request: FastifyRequest, reply: FastifyReply, allowed: readonly string[]): boolean {
  const { origin, host } = request.headers
  if (!originAllowed(origin, host, allowed)) return false
  if (origin === undefined) return true
  reply.headers({
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'retry-after',
    vary: 'origin',
  })
  return true
}

/**
 * Answers a preflight. Browsers send one before a request with headers that a form cannot send, for example `Authorization` or
 * `Content-Type: application/json`.
 * @returns false for a page of another origin.
 */
export function answerPreflight(request: FastifyRequest, reply: FastifyReply, allowed: readonly string[]): boolean {
  if (request.headers.origin === undefined || !allowOrigin(request, reply, allowed)) return false
  reply.code(204).headers({
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'authorization, content-type',
    'access-control-max-age': edgeLimits.preflightMaxAgeS,
  })
  return true
}
