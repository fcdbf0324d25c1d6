import { join } from 'node:path'
import { systemClock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { analyticsQuestion, currentConsent } from '@lifegrid/contract/analytics-question'
import type { AccountSession } from '@lifegrid/sdk/account-session'
import { beginSession } from '@lifegrid/sdk/guest-session'
import type { HttpAnswer } from '@lifegrid/sdk/http-api'
import { SessionEndedError } from '@lifegrid/sdk/session-ended'
import { ExpectedFailure } from '../expected-failure.ts'
import { knownPlayer } from '../play/identity.ts'
import { placeToPlay } from '../play/place.ts'
import { playerSession } from '../play/player-session.ts'
import { lifegridHome } from '../run-state.ts'

export interface ConsentOptions {
  readonly url?: string
  readonly profile: string
  readonly json?: boolean
}

/**
 * [RIGHTS-9] `lifegrid account consent [yes|no]`: the question about analytics, for a player that `lifegrid play` has stored.
 * @returns the exit code. @throws ExpectedFailure when there is no such player, or the cluster does not answer or refuses.
 */
export async function consentCommand(
  answer: 'yes' | 'no' | undefined,
  { url, profile, json }: ConsentOptions,
): Promise<number> {
  const place = placeToPlay(url)
  const player = await knownPlayer(
    { place, profile },
    {
      folder: join(lifegridHome(), 'players'),
      beginSession: (at, token) => beginSession(at, token, { device: 'lifegrid account' }),
    },
  )
  const session = playerSession({ url: place.url, player, clock: systemClock, random: systemRandom })
  const granted = await answered(session, answer)
  const { version, text } = analyticsQuestion
  if (json === true) console.log(JSON.stringify({ player: player.userID, version, granted }))
  else console.log(`${text}\n${answerText(granted)}`)
  return 0
}

/** Gives the new answer, if there is one. @returns the answer that counts then. */
async function answered(session: AccountSession, answer: 'yes' | 'no' | undefined): Promise<boolean | null> {
  try {
    if (answer !== undefined) {
      const { version } = analyticsQuestion
      accepted(await session.call('setAnalyticsConsent', { granted: answer === 'yes', version }))
    }
    return currentConsent(accepted(await session.call('analyticsConsent', undefined)))
  } catch (error) {
    if (error instanceof SessionEndedError) {
      throw new ExpectedFailure(`The session of this player has ended: ${error.message}`)
    }
    if (error instanceof TypeError) throw new ExpectedFailure(`The cluster does not answer (${error.message}).`)
    throw error
  }
}

function accepted<T>(answer: HttpAnswer<T>): T {
  if (answer.ok) return answer.value
  throw new ExpectedFailure(`The cluster refuses: ${answer.code} ${answer.message}`)
}

function answerText(granted: boolean | null): string {
  if (granted === null)
    return 'You have not answered, which counts as no. To answer: npx lifegrid account consent yes, or no.'
  return `Your answer: ${granted ? 'yes' : 'no'}.`
}
