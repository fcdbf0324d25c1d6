import type { Accounts } from '@lifegrid/accounts/accounts'
import { fail, ok, type Result } from '@lifegrid/base/result'
import type { InitFrame } from '@lifegrid/contract/envelope'
import { type Refusal, refusal } from '@lifegrid/contract/errors'

/** What lets a socket be open. Times are ms since the Unix epoch. */
export interface Grant {
  /** The id of the session; absent for the token of a guest. */
  readonly session?: string
  readonly issuedAt?: number
  readonly expiresAt: number
}

/**
 * Checks that the sender of an init frame is the player that it names. Returns the grant of the token, or undefined when none was needed.
 * Refuses with `bad_token` or `player_banned`. Rejects when the token cannot be checked at the moment.
 */
export type Authenticate = (init: InitFrame) => Promise<Result<Grant | undefined, Refusal>>

/**
 * @param options.mode `open` accepts a player id without a token; for development only. A token that is present is checked in both modes.
 */
export function authenticator(options: {
  readonly mode: 'token' | 'open'
  readonly accounts: Pick<Accounts, 'admit' | 'checkOpen'>
}): Authenticate {
  return async (init) => {
    if (init.token === undefined) {
      if (options.mode === 'open') return await options.accounts.checkOpen(init.userID)
      return fail(refusal('bad_token', 'A token is required.'))
    }
    const admitted = await options.accounts.admit(init.token)
    if (!admitted.ok) return admitted
    const { player, ...grant } = admitted.value.claims
    return player === init.userID ? ok(grant) : fail(refusal('bad_token', 'The token is for another player.'))
  }
}
