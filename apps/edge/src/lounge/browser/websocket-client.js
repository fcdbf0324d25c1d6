/**
 * The browser client of the lounge. A page loads it with `<script src="websocket-client.js"></script>` and gets the class `TiloWebSocket`; a
 * module imports it for its effect. It needs nothing but `WebSocket`. Its types are in `websocket-client.d.ts`.
 */
;(() => {
  const defaultUrl = 'ws://localhost:8765'
  const heartbeatMs = 30_000
  const reconnectsMax = 5
  const firstDelayMs = 500
  /** A connection that has lasted so long counts as a success: the next loss begins with the first attempt again. */
  const steadyMs = 5_000
  /** Messages that wait for a connection. Beyond it, the oldest is dropped. */
  const queueMax = 100

  class TiloWebSocket {
    constructor() {
      this.url = defaultUrl
      this.socket = null
      this.handlers = new Map()
      this.queue = []
      /** The highest score of each address. It is sent again after a reconnect: the server keeps the highest, so this does no harm. */
      this.scores = new Map()
      this.reconnects = 0
      this.wanted = false
      this.reconnectTimer = null
      this.heartbeatTimer = null
      this.steadyTimer = null
      this.heardSincePing = true
    }

    /** Whether messages are sent at once. Otherwise they wait in the queue. */
    get connected() {
      return this.socket !== null && this.socket.readyState === 1
    }

    /** Connects, and stays connected: up to five attempts after each loss. */
    connect(url = defaultUrl) {
      this.disconnect()
      this.url = url
      this.wanted = true
      this.reconnects = 0
      this.open()
      return this
    }

    disconnect() {
      this.wanted = false
      clearTimeout(this.reconnectTimer)
      this.stopHeartbeat()
      const { socket } = this
      this.socket = null
      if (socket !== null) socket.close()
    }

    /** Calls the handler with each event of this type. */
    on(type, handler) {
      const known = this.handlers.get(type) ?? []
      this.handlers.set(type, [...known, handler])
      return this
    }

    off(type, handler) {
      const known = this.handlers.get(type) ?? []
      this.handlers.set(
        type,
        known.filter((one) => one !== handler),
      )
      return this
    }

    sendChat(nickname, message) {
      this.send({ type: 'chat', nickname, message })
    }

    updateScore(email, score, survivalTime) {
      const before = this.scores.get(email) ?? { score: 0, survivalTime: 0 }
      const highest = {
        score: Math.max(before.score, score),
        survivalTime: Math.max(before.survivalTime, survivalTime),
      }
      this.scores.set(email, highest)
      // Without a connection it waits here: `opened` sends the highest ones.
      if (this.connected) this.sendScore(email, highest)
    }

    getGlobalEvents() {
      this.send({ type: 'get_events' })
    }

    /** Sends a ping every 30 seconds. A connection on which nothing has come since the last one is given up. */
    startHeartbeat() {
      this.stopHeartbeat()
      this.heardSincePing = true
      this.heartbeatTimer = setInterval(() => {
        if (!this.connected) return
        if (!this.heardSincePing) return this.lost(this.socket)
        this.heardSincePing = false
        this.socket.send(JSON.stringify({ type: 'ping' }))
      }, heartbeatMs)
    }

    stopHeartbeat() {
      clearInterval(this.heartbeatTimer)
    }

    send(frame) {
      const text = JSON.stringify(frame)
      if (this.connected) {
        this.socket.send(text)
        return
      }
      this.queue.push(text)
      if (this.queue.length > queueMax) this.queue.shift()
    }

    sendScore(email, { score, survivalTime }) {
      this.socket.send(JSON.stringify({ type: 'score_update', email, score, survival_time: survivalTime }))
    }

    open() {
      const socket = new WebSocket(this.url)
      this.socket = socket
      socket.onopen = () => this.opened(socket)
      socket.onmessage = ({ data }) => this.received(socket, data)
      socket.onclose = () => this.lost(socket)
      // The close event follows.
      socket.onerror = () => {}
    }

    opened(socket) {
      if (socket !== this.socket) return
      this.startHeartbeat()
      this.steadyTimer = setTimeout(() => {
        this.reconnects = 0
      }, steadyMs)
      for (const text of this.queue.splice(0)) socket.send(text)
      for (const [email, highest] of this.scores) this.sendScore(email, highest)
      this.emit('connected', undefined)
    }

    received(socket, data) {
      if (socket !== this.socket) return
      this.heardSincePing = true
      let frame
      try {
        frame = JSON.parse(data)
      } catch {
        return
      }
      if (typeof frame !== 'object' || frame === null) return
      if (frame.type === 'online_count') this.emit('online_count', frame.count)
      else if (frame.type === 'global_events') this.emit('global_events', frame.events)
      else this.emit(frame.type, frame)
    }

    lost(socket) {
      if (socket === null || socket !== this.socket) return
      this.socket = null
      socket.close()
      clearTimeout(this.steadyTimer)
      this.stopHeartbeat()
      this.emit('disconnected', undefined)
      if (!this.wanted) return
      if (this.reconnects === reconnectsMax) {
        this.wanted = false
        this.emit('failed', undefined)
        return
      }
      // Clients of a dead server do not all come back in the same moment.
      const delayMs = firstDelayMs * 2 ** this.reconnects * (0.5 + Math.random())
      this.reconnects++
      this.reconnectTimer = setTimeout(() => this.open(), delayMs)
    }

    emit(type, value) {
      for (const handler of this.handlers.get(type) ?? []) {
        try {
          handler(value)
        } catch (error) {
          console.error(error)
        }
      }
    }
  }

  globalThis.TiloWebSocket = TiloWebSocket
})()
