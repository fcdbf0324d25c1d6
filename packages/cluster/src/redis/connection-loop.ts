import type { Clock, Timer } from '@lifegrid/base/clock'
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
  /** What the connection is called in Redis' client list. */
  readonly name: string
  /** On every new connection, before the first step on it. */
  connected(connection: Redis): Promise<void>
  /** Again and again, each after the last. What it throws ends the connection. */
  step(connection: Redis): Promise<void>
  /** Connecting, `connected` or `step` failed; it goes on by itself, after a delay. */
  failed(error: unknown): void
}

export interface ConnectionLoop {
  /** Resolves after `ms`, or as soon as `wake` is called, the connection ends, or the loop is stopped. For use in `step`. */
  pause(ms: number): Promise<void>
  wake(): void
  /** Ends the connection. No step begins after this returns; the promise resolves when the last one has ended. */
  stop(): Promise<void>
  readonly stopped: boolean
}

/**
 * Keeps one dedicated connection and works on it for ever. Whatever goes wrong, the answer is the same: throw the connection away,
 * say so, wait a little, find the master again, connect. That covers resets, hung connections, MOVED, failover and restarts.
 */
export function connectionLoop(options: ConnectionLoopOptions): ConnectionLoop {
  const { link, clock, random } = options
  let stopped = false
  let connection: Redis | undefined
  let attempt = 0
  let wakeUp: (() => void) | undefined

  const wake = (): void => wakeUp?.()
  const pause = (ms: number): Promise<void> => {
    if (stopped) return Promise.resolve()
    return new Promise((resolve) => {
      const timer: Timer = clock.after(ms, () => wakeUp?.())
      wakeUp = () => {
        wakeUp = undefined
        timer.cancel()
        resolve()
      }
    })
  }

  const connect = async (): Promise<Redis> => {
    const fresh = await link.dedicated(options.key, options.name)
    connection = fresh
    if (stopped) {
      fresh.disconnect()
      return fresh
    }
    fresh.once('end', wake)
    await options.connected(fresh)
    return fresh
  }

  const run = async (): Promise<void> => {
    while (!stopped) {
      try {
        const current = connection ?? (await connect())
        if (stopped) return
        if (current.status === 'end') throw new Error(`the connection ${options.name} was closed`)
        await options.step(current)
        attempt = 0
      } catch (error) {
        connection?.disconnect()
        connection = undefined
        if (stopped) return
        options.failed(error)
        await pause(backoffMs(random, attempt++, clusterLimits.reconnectBaseMs, clusterLimits.reconnectCapMs))
      }
    }
  }

  const done = run()
  return {
    pause,
    wake,
    stop() {
      stopped = true
      connection?.disconnect()
      wake()
      return done
    },
    get stopped() {
      return stopped
    },
  }
}
