import { type CloseReason, closeCodes } from '@lifegrid/contract/errors'
import { WebSocket } from 'ws'

/** Reasons for which ws closes a connection by itself, without a close text. */
const reasonsOfWs: readonly CloseReason[] = ['too_big', 'too_many_fragments']

/** A `ws` socket that sends the contract's close text when ws itself closes it for a frame that exceeds a limit. */
export class ExplainedWebSocket extends WebSocket {
  override close(code?: number, reason?: string | Buffer): void {
    const known = reasonsOfWs.find((one) => closeCodes[one].code === code)
    super.close(code, reason ?? (known && closeCodes[known].message))
  }
}
