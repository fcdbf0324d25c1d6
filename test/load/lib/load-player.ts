import { systemClock as clock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { createClient } from '@lifegrid/sdk/client'
import { waitUntil } from '../../harness/wait-until.ts'
import { wsSocket } from '../../harness/ws-socket.ts'
import type { LoadClient } from './closed-loop.ts'

/** A client of the SDK whose life has begun, and which switches between two slow speeds. */
export async function loadPlayer(url: string, userID: string): Promise<LoadClient> {
  const client = createClient({ url, userID, clock, random: systemRandom, socket: wsSocket })
  await waitUntil(`${userID} live`, () => client.state === 'live' && client.view !== null)
  await client.send('characterSetup', { firstname: 'Ada', lastname: 'Moreau', sex: 'female' })
  let sent = 0
  return {
    async roundTrip() {
      const outcome = await client.send('speed', sent++ % 2 === 0 ? 10_000 : 1_000)
      if (!outcome.ok) throw new Error(`${userID} was refused: ${outcome.code} ${outcome.message}`)
    },
    close: () => client.close(),
  }
}
