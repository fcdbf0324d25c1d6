/** One connection. No event is reported after `close` was called or `closed` was reported. */
export interface Socket {
    send(text: string): void;
    close(): void;
}
export interface SocketEvents {
    opened(): void;
    received(text: string): void;
    /** Reported once, even if the connection was never open. `code` is that of the close frame, or 1006 without one. */
    closed(code: number, reason: string): void;
}
/** Opens a connection. A port, so that tests can script a server. */
export type SocketFactory = (url: string, events: SocketEvents) => Socket;
/** The platform's WebSocket: browsers, and Node 22 or later. */
export declare const webSocket: SocketFactory;
