import type { ConnectionState, Problem } from '@lifegrid/sdk/connection'
import type { Player } from './identity.ts'

/** Whether the cluster has refused the player's token, or has ended the session that gets tokens. */
export function tokenRefused(state: ConnectionState, problem: Problem | null): boolean {
  return state === 'refused' && (problem?.code === 'bad_token' || problem?.code === 'session_ended')
}

/** What the user can do about a refused token. */
export function tokenAdvice(
  player: Player,
  options: { readonly auto?: boolean; readonly url?: string; readonly profile?: string },
): string {
  if (!player.kept) {
    return 'bad_token: the cluster refuses the token that it has just issued. All of its edges must have the same AUTH_SECRET.'
  }
  const again = [
    'npx lifegrid play --new',
    // The autoplayer has its own player.
    ...(options.auto === true ? ['--auto'] : []),
    ...(options.url === undefined ? [] : [`--url ${options.url}`]),
    ...(options.profile === undefined ? [] : [`--profile ${options.profile}`]),
  ].join(' ')
  return [
    `The cluster refuses the session of player ${player.userID} (${player.path}).`,
    'It has ended or expired, or the AUTH_SECRET of the cluster has changed.',
    `To play as a new player: ${again} (the old file is kept).`,
  ].join('\n')
}
