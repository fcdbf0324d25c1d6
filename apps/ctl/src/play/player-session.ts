import type { Clock } from '@lifegrid/base/clock'
import type { Random } from '@lifegrid/base/random'
import { type AccountSession, accountSession, type KeptSession } from '@lifegrid/sdk/account-session'
import type { TokenSource } from '@lifegrid/sdk/connection'
import type { Tokens } from '@lifegrid/sdk/guest-session'
import type { Player } from './identity.ts'
import { keepPlayer, readPlayer } from './player-file.ts'

export interface PlayerSessionOptions {
  readonly url: string
  readonly player: Pick<Player, 'path' | 'session'>
  readonly clock: Clock
  readonly random: Random
  readonly request?: typeof fetch
}

/**
 * The access tokens of a stored player. Its file has the newest refresh token, and is read before each token: another `play` of the same
 * player may have exchanged the one that this process has, and a token that is exchanged twice ends the session.
 */
export function playerSession(options: PlayerSessionOptions): TokenSource {
  const { url, player, clock, random, request } = options
  const { path } = player
  let mine: KeptSession = player.session
  const open = (session: Tokens | KeptSession): AccountSession =>
    accountSession({
      url,
      clock,
      random,
      session,
      keep(next) {
        mine = next
        keepPlayer(path, url, next)
      },
      ...(request !== undefined && { request }),
    })
  let session = open(player.session)
  return async (refused) => {
    const stored = readPlayer(path)
    const isOurs = stored === undefined || !('refreshToken' in stored) || isSame(stored, mine)
    if (!isOurs) {
      mine = stored
      session = open(stored)
    }
    return session.getToken(refused)
  }
}

function isSame(one: KeptSession, other: KeptSession): boolean {
  return one.refreshToken === other.refreshToken && one.attempt === other.attempt
}
