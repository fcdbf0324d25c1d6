/** One connection. No event is reported after `close` was called or `closed` was reported. */
export interface Socket {
  send(text: string): void
  close(): void
}

export interface SocketEvents {
  opened(): void
  received(text: string): void
  /** Reported once, even if the connection was never open. `code` is that of the close frame, or 1006 without one. */
  closed(code: number, reason: string): void
}

/** Opens a connection. A port, so that tests can script a server. */
export type SocketFactory = (url: string, events: SocketEvents) => Socket

/** The platform's WebSocket: browsers, and Node 22 or later. */
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
  // A failed handshake is an error event. On some platforms no close event follows.
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
