import type { CloseReason } from '@lifegrid/contract/errors'
import { limits } from '@lifegrid/contract/limits'
import type { Connection } from './connection.ts'

/**
 * [CONN-10] Closes a connection that has much to read and does not read. One that goes on reading may take its time.
 * @param now monotonic.
 */
export function checkReader(
  connection: Connection,
  now: number,
  close: (connection: Connection, reason: CloseReason) => void,
): void {
  const { socket, catching } = connection
  const unreadBytes = socket.bufferedAmount
  if (unreadBytes <= limits.outboundBytesHigh) {
    connection.catching = undefined
    return
  }
  const readBytes = connection.sentBytes - unreadBytes
  if (catching === undefined || readBytes - catching.readBytes >= limits.outboundBytesSoft) {
    connection.catching = { since: now, readBytes }
  } else if (now - catching.since >= limits.slowReaderMs) {
    close(connection, 'slow_reader')
  }
}
