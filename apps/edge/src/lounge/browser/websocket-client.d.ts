/** The types of `websocket-client.js`. */
export interface ChatMessage {
  readonly type: 'chat'
  readonly nickname: string
  readonly message: string
  /** `2026-02-09T18:30:00`, in UTC. */
  readonly timestamp: string
}

export interface GlobalEvent {
  readonly type: string
  readonly value: string
  readonly expires_at: string
}

/** What handlers get. `failed`: all reconnects have failed, and `connect` has to be called again. */
export interface TiloEvents {
  chat: ChatMessage
  online_count: number
  global_events: readonly GlobalEvent[]
  pong: { readonly type: 'pong' }
  connected: undefined
  disconnected: undefined
  failed: undefined
}

export interface TiloWebSocketClient {
  readonly url: string
  readonly connected: boolean
  connect(url?: string): this
  disconnect(): void
  on<Name extends keyof TiloEvents>(type: Name, handler: (value: TiloEvents[Name]) => void): this
  off<Name extends keyof TiloEvents>(type: Name, handler: (value: TiloEvents[Name]) => void): this
  sendChat(nickname: string, message: string): void
  updateScore(email: string, score: number, survivalTime: number): void
  getGlobalEvents(): void
  startHeartbeat(): void
  stopHeartbeat(): void
}

declare global {
  var TiloWebSocket: new () => TiloWebSocketClient
}
