import { type CloseReason, closeCodes } from '@lifegrid/contract/errors'

/** The text of a close frame that also tells the client how long to wait. Nothing can be sent after it. */
export function closeText(reason: CloseReason, retryAfterMs: number): string {
  return `${closeCodes[reason].message} retryAfterMs=${Math.max(0, Math.ceil(retryAfterMs))}`
}
