import { closeCodes } from '@lifegrid/contract/errors'
import { WebSocket } from 'ws'

/** A `ws` socket that gives a reason when ws itself closes it because of a frame that is too long. */
export class ExplainedWebSocket extends WebSocket {
  override close(code?: number, reason?: string | Buffer): void {
    super.close(code, reason ?? (code === closeCodes.too_big.code ? closeCodes.too_big.message : undefined))
  }
}
