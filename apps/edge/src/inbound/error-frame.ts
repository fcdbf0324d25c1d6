import { errors, type Refusal, refusalMessage } from '@lifegrid/contract/errors'

/** An `error` frame's text. It has no position: nothing of the life depends on it. */
export function errorFrame(refused: Refusal, replyTo?: string, retryAfterMs?: number): string {
  return JSON.stringify({
    type: 'error',
    code: refused.code,
    message: refusalMessage(refused),
    retryable: errors[refused.code].retryable,
    ...(replyTo === undefined ? undefined : { replyTo }),
    ...(retryAfterMs === undefined ? undefined : { retryAfterMs: Math.max(0, Math.ceil(retryAfterMs)) }),
  })
}
