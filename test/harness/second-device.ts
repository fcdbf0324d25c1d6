import { type Clock, sleep } from '@lifegrid/base/clock'
import type { Crowd } from './crowd.ts'
import { waitUntil } from './wait-until.ts'

/**
 * A player opens the game on a second device, plays there, leaves it with unanswered commands, and continues on the
 * first: [CONN-4]. Exactly one of the two devices holds the player, and the other is told that it was replaced.
 */
export async function secondDevice(
  { crowd, clock }: { readonly crowd: Crowd; readonly clock: Clock },
  n: number,
  forMs: number,
  hit: () => void,
): Promise<void> {
  const first = crowd.players[n % crowd.players.length]
  if (first === undefined) throw new Error('the crowd has no players')
  hit()
  const second = crowd.secondDevice(first)
  try {
    // The first device may be connecting when the second one is. Then it comes last and keeps the player.
    const isDecided = (): boolean => [first, second].some(({ client }) => client.state === 'replaced')
    await waitUntil(`one device of ${first.ledger.userID} is replaced`, isDecided, 120_000)
    second.play()
    await sleep(clock, forMs)
  } finally {
    second.close()
    first.client.reconnect()
  }
}
