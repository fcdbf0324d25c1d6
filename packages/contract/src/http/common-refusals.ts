import type { ErrorCode } from '../errors.ts'
import type { RouteDefinition } from './define.ts'

/** The refusals that a route may give: its own, those of its body and its token, and those of every route. */
export function refusalsOf({ body, access, refusals }: RouteDefinition): ErrorCode[] {
  return [
    ...(body === undefined ? [] : (['too_long', 'not_json', 'too_deep', 'forbidden_name', 'invalid_message'] as const)),
    ...(access === 'anyone' ? [] : (['bad_token'] as const)),
    ...refusals,
    'forbidden_origin',
    'rate_limited',
    'unavailable',
    'internal',
  ]
}
