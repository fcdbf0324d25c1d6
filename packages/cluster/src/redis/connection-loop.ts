import type { Clock } from '@lifegrid/base/clock'
import { backoffMs, type Random } from '@lifegrid/base/random'
import type { Redis } from 'ioredis'
import { clusterLimits } from '../limits.ts'
import type { RedisLink } from './connect.ts'

export interface ConnectionLoopOptions {
  readonly link: RedisLink
  readonly clock: Clock
  readonly random: Random
  /** The connection goes to the master that holds this key. */
  readonly key: string
  /** The connection's name in Redis' client list. */
  readonly name: string
  /** Called with every new connection, before the first step on it. */
  connected(connection: Redis, loop: ConnectionLoop): Promise<void>
  /** Called repeatedly, one call after the other. An error ends the connection. */
  step(connection: Redis, loop: ConnectionLoop): Promise<void>
  /** Connecting, `connected` or `step` failed. The loop continues after a delay. */
  failed(error: unknown): void
}

export interface ConnectionLoop {
  /** Resolves after `ms`, or as soon as `wake` is called, the connection ends, or the loop is stopped. For use in `step`. */
  pause(ms: number): Promise<void>
  wake(): void
  /** Ends the connection. No step begins after this returns; the promise resolves when the last step has ended. */
  stop(): Promise<void>
  readonly stopped: boolean
}

/**
 * Keeps one dedicated connection and works on it until it is stopped. After any failure it drops the connection, reports the error,
 * waits, finds the key's master again and reconnects. This covers resets, hung connections, MOVED replies, failovers and restarts.
 */
export function connectionLoop(options: ConnectionLoopOptions): ConnectionLoop {
  const { clock, random } = options
  let stopped = false
  let connection: Redis | undefined
  let wakeUp: (() => void) | undefined

  const loop: ConnectionLoop = {
    pause(ms) {
      if (stopped) return Promise.resolve()
      return new Promise((resolve) => {
        const timer = clock.after(ms, () => wakeUp?.())
        wakeUp = () => {
          wakeUp = undefined
          timer.cancel()
          resolve()
        }
      })
    },
    wake: () => wakeUp?.(),
    stop() {
      stopped = true
      connection?.disconnect()
      loop.wake()
      return done
    },
    get stopped() {
      return stopped
    },
  }

  const connect = async (): Promise<Redis> => {
    const fresh = await options.link.dedicated(options.key, options.name)
    connection = fresh
    if (stopped) {
      fresh.disconnect()
      return fresh
    }
    fresh.once('end', loop.wake)
    await options.connected(fresh, loop)
    return fresh
  }

  const run = async (): Promise<void> => {
    let attempt = 0
    while (!stopped) {
      try {
        const current = connection ?? (await connect())
        if (stopped) return
        if (current.status === 'end') throw new Error(`the connection ${options.name} was closed`)
        await options.step(current, loop)
        attempt = 0
      } catch (error) {
        connection?.disconnect()
        connection = undefined
        if (stopped) return
        options.failed(error)
        await loop.pause(backoffMs(random, attempt++, clusterLimits.reconnectBaseMs, clusterLimits.reconnectCapMs))
      }
    }
  }

  const done = run()
  return loop
}
