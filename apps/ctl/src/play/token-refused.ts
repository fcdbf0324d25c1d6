import type { ConnectionState, Problem } from '@lifegrid/sdk/connection'
import type { Player } from './identity.ts'

/** Whether the cluster has turned the player away for the token, for good. */
export function tokenRefused(state: ConnectionState, problem: Problem | null): boolean {
  return state === 'refused' && problem?.code === 'bad_token'
}

/** What a person can do then. */
export function tokenAdvice(
  player: Player,
  options: { readonly auto?: boolean; readonly url?: string; readonly profile?: string },
): string {
  if (!player.kept) {
    return 'bad_token: the cluster refuses the token that it has just given. Its edges must all have the same AUTH_SECRET.'
  }
  const again = [
    'npx lifegrid play --new',
    // The autoplayer's player is another one than the person's.
    ...(options.auto === true ? ['--auto'] : []),
    ...(options.url === undefined ? [] : [`--url ${options.url}`]),
    ...(options.profile === undefined ? [] : [`--profile ${options.profile}`]),
  ].join(' ')
  return [
    `bad_token: the cluster does not take the token of player ${player.userID} (${player.path}).`,
    'It has run out, or the cluster has another AUTH_SECRET than when it gave it.',
    `To play as somebody new: ${again} (the old file is kept).`,
  ].join('\n')
}
