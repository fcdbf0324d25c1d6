/** Text frames that many sockets get. Their bytes are made once. */
export interface SharedFrames {
  readonly texts: readonly string[]
  /** The WebSocket frames of all texts, one after the other. */
  readonly bytes: Buffer
}

/** One of them. */
export interface SharedFrame {
  readonly text: string
  /** Its WebSocket frame. */
  readonly bytes: Buffer
}

const finalText = 0x81
const twoByteLength = 126
const eightByteLength = 127

export function sharedFrames(texts: readonly string[]): SharedFrames {
  return joinedFrames(texts.map(sharedFrame))
}

/** The bytes are copied, not made again. */
export function joinedFrames(frames: readonly SharedFrame[]): SharedFrames {
  return { texts: frames.map(({ text }) => text), bytes: Buffer.concat(frames.map(({ bytes }) => bytes)) }
}

/** A server's text frame, which is not masked: RFC 6455, section 5.2. */
export function sharedFrame(text: string): SharedFrame {
  const length = Buffer.byteLength(text)
  const headerLength = length < twoByteLength ? 2 : length < 65_536 ? 4 : 10
  const frame = Buffer.allocUnsafe(headerLength + length)
  frame[0] = finalText
  if (headerLength === 2) frame[1] = length
  else if (headerLength === 4) {
    frame[1] = twoByteLength
    frame.writeUInt16BE(length, 2)
  } else {
    frame[1] = eightByteLength
    frame.writeBigUInt64BE(BigInt(length), 2)
  }
  frame.write(text, headerLength)
  return { text, bytes: frame }
}
