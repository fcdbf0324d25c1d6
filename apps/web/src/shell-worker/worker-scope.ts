/** What the shell worker needs of its global scope. The types of pages do not have it. */
export interface WorkerScope {
  addEventListener(type: 'install' | 'activate', fn: (event: WaitingEvent) => void): void
  addEventListener(type: 'fetch', fn: (event: RequestEvent) => void): void
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
}

export interface WaitingEvent {
  waitUntil(done: Promise<unknown>): void
}

export interface RequestEvent extends WaitingEvent {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}
