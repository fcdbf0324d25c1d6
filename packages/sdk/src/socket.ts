/** One connection, as the client needs it. After `close` was called or reported, nothing is reported any more. */
export interface Socket {
  send(text: string): void
  close(): void
}

export interface SocketEvents {
  opened(): void
  received(text: string): void
  /** Once, whether the connection was ever open or not. `code` as in WebSocket close frames; 1006 where there was none. */
  closed(code: number, reason: string): void
}

/** Opens a connection; a port, so that tests can script a server. */
export type SocketFactory = (url: string, events: SocketEvents) => Socket

/** The platform's own WebSocket: browsers, and Node from 22 on. */
export const webSocket: SocketFactory = (url, events) => {
  const socket = new WebSocket(url)
  let done = false
  const finish = (code: number, reason: string): void => {
    if (done) return
    done = true
    events.closed(code, reason)
  }
  socket.addEventListener('open', () => {
    if (!done) events.opened()
  })
  socket.addEventListener('message', (event: MessageEvent) => {
    if (!done && typeof event.data === 'string') events.received(event.data)
  })
  socket.addEventListener('close', (event: CloseEvent) => finish(event.code, event.reason))
  // A failed handshake is an error event; some platforms let no close event follow it.
  socket.addEventListener('error', () => {
    if (socket.readyState !== WebSocket.OPEN) finish(1006, 'connection failed')
  })
  return {
    send: (text) => socket.send(text),
    close() {
      done = true
      socket.close(1000)
    },
  }
}
