import { errorBody, type Refusal } from '@lifegrid/contract/errors'

/** The text of an `error` frame. It has no position, because it is not part of the life's sequence of frames. */
export function errorFrame(refused: Refusal, replyTo?: string, retryAfterMs?: number): string {
  return JSON.stringify({
    type: 'error',
    ...errorBody(refused),
    ...(replyTo === undefined ? undefined : { replyTo }),
    ...(retryAfterMs === undefined ? undefined : { retryAfterMs: Math.max(0, Math.ceil(retryAfterMs)) }),
  })
}
