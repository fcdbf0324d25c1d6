/**
 * Counts the WebSocket frames in a client's bytes before `ws` parses them: RFC 6455, section 5.2. It reads headers
 * only, so a payload costs nothing. It does not validate them, because `ws` does.
 */
export interface FrameMeter {
  /**
   * Takes the next bytes from the client.
   * @param now monotonic time, ms.
   * @returns the number of frames that begin in these bytes and are never a message by themselves: control frames, and
   * all fragments of a message except the last.
   */
  take(chunk: Buffer, now: number): number
  /** Monotonic time in ms at which the unfinished message or frame began; undefined when there is none. */
  readonly begunAt: number | undefined
}

/** Two bytes, and a length of up to eight. The mask after it is counted with the payload. */
const headerBytesMax = 10
const maskBytes = 4
const firstControlOpcode = 8

export function frameMeter(): FrameMeter {
  const header = Buffer.alloc(headerBytesMax)
  let headerBytes = 0
  /** Bytes of the mask and the payload that have not arrived. */
  let left = 0
  let isControl = false
  let isFinal = false
  let inMessage = false
  let begunAt: number | undefined

  const end = (): void => {
    headerBytes = 0
    if (!isControl) inMessage = !isFinal
    if (!inMessage) begunAt = undefined
  }

  /** Takes a byte of a header. Returns whether the header is complete. */
  const takeHeader = (byte: number): boolean => {
    header[headerBytes++] = byte
    if (headerBytes < 2) return false
    const length = lengthOf(header, headerBytes)
    if (length === undefined) return false
    const [first = 0, second = 0] = header
    isFinal = (first & 0x80) !== 0
    isControl = (first & 0x0f) >= firstControlOpcode
    left = length + ((second & 0x80) === 0 ? 0 : maskBytes)
    return true
  }

  return {
    take(chunk, now) {
      let counted = 0
      for (let at = 0; at < chunk.length; ) {
        begunAt ??= now
        if (left > 0) {
          const taken = Math.min(left, chunk.length - at)
          left -= taken
          at += taken
          if (left === 0) end()
          continue
        }
        if (!takeHeader(chunk[at++] as number)) continue
        if (isControl || !isFinal) counted++
        if (left === 0) end()
      }
      return counted
    },
    get begunAt() {
      return begunAt
    },
  }
}

/** The length of the payload; undefined until all bytes of the header that hold it have arrived. */
function lengthOf(header: Buffer, headerBytes: number): number | undefined {
  const short = header.readUInt8(1) & 0x7f
  if (short < 126) return short
  if (short === 126) return headerBytes < 4 ? undefined : header.readUInt16BE(2)
  return headerBytes < headerBytesMax ? undefined : Number(header.readBigUInt64BE(2))
}
