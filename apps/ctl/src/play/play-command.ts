import { join } from 'node:path'
import { type Clock, sleep } from '@lifegrid/base/clock'
import type { Random } from '@lifegrid/base/random'
import { systemClock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { type Client, createClient } from '@lifegrid/sdk/client'
import { beginSession, guestSession } from '@lifegrid/sdk/guest-session'
import { ExpectedFailure } from '../expected-failure.ts'
import { lifegridHome } from '../run-state.ts'
import { autoplay } from './autoplay.ts'
import { choiceRandom } from './choice-random.ts'
import { farewell } from './farewell.ts'
import { identity, type Player } from './identity.ts'
import { playInTerminal } from './interactive.ts'
import { placeToPlay } from './place.ts'
import { playerSession } from './player-session.ts'
import { progressLine, showProgress, summary } from './progress.ts'
import { tokenAdvice, tokenRefused } from './token-refused.ts'

export interface PlayOptions {
  readonly url?: string
  readonly profile?: string
  readonly new?: boolean
  readonly auto?: boolean
  readonly seconds: number
  readonly seed?: string
  readonly json?: boolean
}

/** `lifegrid play`. @returns the exit code. @throws ExpectedFailure when there is no cluster, or the cluster refuses the token. */
export async function playCommand(options: PlayOptions): Promise<number> {
  const place = placeToPlay(options.url)
  if (options.auto !== true && !(process.stdin.isTTY && process.stdout.isTTY)) {
    throw new ExpectedFailure('lifegrid play needs a terminal. Without one: lifegrid play --auto --seconds 10')
  }
  const wish = { place, profile: profileOf(options), createNew: options.new === true }
  const device = { device: 'lifegrid play' }
  const player = await identity(wish, {
    folder: join(lifegridHome(), 'players'),
    guestSession: (url) => guestSession(url, device),
    beginSession: (url, token) => beginSession(url, token, device),
  })
  if (player.setAside !== null) console.error(`Your old player is kept in ${player.setAside}`)
  const { userID } = player
  const ports = { url: place.url, clock: systemClock, random: systemRandom }
  const { getToken } = playerSession({ ...ports, player })
  const client = createClient({ ...ports, userID, getToken })
  try {
    if (options.auto === true) {
      return await playByItself(client, player, options, systemClock, choiceRandom(options.seed ?? userID))
    }
    await playInTerminal(client, systemClock, systemRandom)
    if (tokenRefused(client.state, client.problem)) throw new ExpectedFailure(tokenAdvice(player, options))
    console.log(farewell(client.view, client.predictedMinute(), userID, place))
    return 0
  } finally {
    client.close()
  }
}

/** The autoplayer has its own player. With the same one it would disconnect a person who plays in another terminal. */
export function profileOf(options: Pick<PlayOptions, 'auto' | 'profile'>): string {
  return options.profile ?? (options.auto === true ? 'auto' : 'default')
}

async function playByItself(
  client: Client,
  player: Player,
  options: PlayOptions,
  clock: Clock,
  random: Random,
): Promise<number> {
  const bot = autoplay(client, clock, random)
  const startedAt = clock.monotonic()
  const failed = Promise.withResolvers<never>()
  const line = (): string =>
    progressLine(clock.monotonic() - startedAt, bot.soFar(), client.view, client.predictedMinute())
  const progress = options.json === true ? undefined : showProgress(clock, process.stderr, line, failed.reject)
  const interrupted = new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
  const ended = new Promise<void>((resolve) => {
    client.on('state', (state) => (state === 'refused' || state === 'replaced') && resolve())
  })
  try {
    await Promise.race([sleep(clock, options.seconds * 1000), interrupted, ended, failed.promise])
  } finally {
    progress?.end()
  }
  const { problem } = client
  const refused = tokenRefused(client.state, problem)
  const result = await bot.finish()
  if (refused) console.error(tokenAdvice(player, options))
  else if (problem !== null) console.error(`${problem.code}: ${problem.message}`)
  if (options.json === true) console.log(JSON.stringify(result))
  else if (!refused) console.log(summary(result, client.view, client.predictedMinute(), player.userID))
  return result.connected ? 0 : 1
}
