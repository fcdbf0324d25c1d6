/** The reply to Redis's TIME, in the wire format: seconds and microseconds since the Unix epoch. */
const timeReply = /\*2\r\n\$10\r\n(\d{10})\r\n\$(\d)\r\n(\d{1,6})\r\n/g

/**
 * Shifts every reply to TIME in a chunk of data from Redis. A reply that is split over two chunks keeps its time. That
 * does not matter, because nodes sample the clock many times during a step.
 */
export function shiftTime(piece: Buffer, offsetMs: number): Buffer {
  if (offsetMs === 0) return piece
  const text = piece.toString('latin1')
  const shifted = text.replace(timeReply, (reply, seconds: string, length: string, micros: string) => {
    if (Number(length) !== micros.length) return reply
    const now = Number(seconds) * 1e6 + Number(micros) + Math.round(offsetMs * 1000)
    const part = String(now % 1e6)
    return `*2\r\n$10\r\n${Math.floor(now / 1e6)}\r\n$${part.length}\r\n${part}\r\n`
  })
  return Buffer.from(shifted, 'latin1')
}
