import { type Clock, sleep } from '@lifegrid/base/clock'
import type { Random } from '@lifegrid/base/random'
import { takeLock } from '@lifegrid/local/state/lock'
import { type AccountSession, accountSession } from '@lifegrid/sdk/account-session'
import type { Player } from './identity.ts'
import { keepPlayer, readPlayer } from './player-file.ts'

export interface PlayerSessionOptions {
  readonly url: string
  readonly player: Pick<Player, 'path' | 'session'>
  readonly clock: Clock
  readonly random: Random
  readonly request?: typeof fetch
}

/** Between two looks at a lock that another process holds. */
const lockPollMs = 50
/** A process that holds the lock for longer is suspended, or its server does not answer. The client tries again later. */
const lockWaitMs = 20_000

/**
 * The session of a stored player. Several processes may play the same player. Its file has the newest refresh token, and one process at
 * a time exchanges it, because a token that is exchanged twice ends the session.
 */
export function playerSession({ url, player, clock, random, request }: PlayerSessionOptions): AccountSession {
  const { path, session } = player
  return accountSession({
    url,
    clock,
    random,
    session,
    keep: (next) => keepPlayer(path, url, next),
    shared: {
      read() {
        const stored = readPlayer(path)
        return stored !== undefined && 'refreshToken' in stored ? stored : undefined
      },
      alone: (work) => withLock(clock, `${path}.lock`, work),
    },
    ...(request !== undefined && { request }),
  })
}

/** @throws Error when another process does not release the lock in time. */
async function withLock<T>(clock: Clock, file: string, work: () => Promise<T>): Promise<T> {
  const until = clock.monotonic() + lockWaitMs
  for (;;) {
    const lock = takeLock(file)
    if (lock.ok) {
      try {
        return await work()
      } finally {
        lock.value.release()
      }
    }
    if (clock.monotonic() >= until) throw new Error(`The process ${lock.error.pid} has held ${file} for too long.`)
    await sleep(clock, lockPollMs)
  }
}
