import { type CloseReason, closeCodes } from '@lifegrid/contract/errors'

/** A close frame's reason that says how long the client is to wait: it is the last that it hears. */
export function closeText(reason: CloseReason, retryAfterMs: number): string {
  return `${closeCodes[reason].message} retryAfterMs=${Math.max(0, Math.ceil(retryAfterMs))}`
}
