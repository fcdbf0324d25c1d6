import type { Clock, Timer } from '@lifegrid/base/clock'

/** Asks for the whole state when frames are missing. Not in the outbox, because a resync must not wait behind commands. */
export interface ResyncRequests {
  /** Times that frames were missing and the whole state was requested. */
  readonly gaps: number
  /** Whether the whole state was requested and nothing was accepted since. */
  readonly isWaiting: boolean
  /** Frames are missing. Requests the whole state, and repeats the request until `stop`. */
  request(): void
  /**
   * A new owner has answered before its `playerObject` arrived, which is usually on its way. Requests the whole state only if nothing
   * arrives in time.
   */
  requestLater(): void
  /** A frame was accepted, or the connection was lost. */
  stop(): void
}

export function resyncRequests(options: {
  readonly clock: Clock
  /** Time between two requests, ms. */
  readonly periodMs: number
  readonly send: (text: string) => void
  /** Called when `isWaiting` changes. */
  readonly onWaiting: (isWaiting: boolean) => void
}): ResyncRequests {
  const { clock, periodMs, send, onWaiting } = options
  let timer: Timer | undefined
  let requests = 0
  let gaps = 0
  let isWaiting = false

  const wait = (next: boolean): void => {
    if (isWaiting === next) return
    isWaiting = next
    onWaiting(next)
  }
  const repeat = (): void => {
    timer?.cancel()
    timer = clock.after(periodMs, repeat)
    send(JSON.stringify({ type: 'resync', id: `r-${++requests}` }))
    wait(true)
  }
  return {
    get gaps() {
      return gaps
    },
    get isWaiting() {
      return isWaiting
    },
    request() {
      if (timer !== undefined) return
      gaps++
      repeat()
    },
    requestLater() {
      timer ??= clock.after(periodMs, repeat)
    },
    stop() {
      timer?.cancel()
      timer = undefined
      wait(false)
    },
  }
}
