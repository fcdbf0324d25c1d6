import { type Clock, sleep } from '@lifegrid/base/clock'
import type { Random } from '@lifegrid/base/random'
import { systemClock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { type Client, createClient } from '@lifegrid/sdk/client'
import { ExpectedFailure } from '../expected-failure.ts'
import { clientUrl } from '../run-state.ts'
import { autoplay } from './autoplay.ts'
import { choiceRandom } from './choice-random.ts'
import { identity } from './identity.ts'
import { playInTerminal } from './interactive.ts'

export interface PlayOptions {
  readonly url?: string
  readonly profile: string
  readonly new?: boolean
  readonly auto?: boolean
  readonly seconds: number
  readonly seed?: string
  readonly json?: boolean
}

/** `lifegrid play`. @returns the exit code. @throws ExpectedFailure when there is nowhere to play. */
export async function playCommand(options: PlayOptions): Promise<number> {
  const url = clientUrl(options.url)
  if (options.auto !== true && !(process.stdin.isTTY && process.stdout.isTTY)) {
    throw new ExpectedFailure('lifegrid play needs a terminal. Without one: lifegrid play --auto --seconds 10')
  }
  const { userID, token } = await identity(url, options.profile, options.new === true)
  const client = createClient({ url, userID, token, clock: systemClock, random: systemRandom })
  try {
    if (options.auto !== true) {
      await playInTerminal(client, systemClock, systemRandom)
      return 0
    }
    return await playByItself(client, options, systemClock, choiceRandom(options.seed ?? userID))
  } finally {
    client.close()
  }
}

async function playByItself(client: Client, options: PlayOptions, clock: Clock, random: Random): Promise<number> {
  const player = autoplay(client, clock, random)
  const interrupted = new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
  const ended = new Promise<void>((resolve) => {
    client.on('state', (state) => (state === 'refused' || state === 'replaced') && resolve())
  })
  await Promise.race([sleep(clock, options.seconds * 1000), interrupted, ended])
  const problem = client.problem
  const result = await player.finish()
  if (problem !== null) console.error(`${problem.code}: ${problem.message}`)
  if (options.json === true) console.log(JSON.stringify(result))
  else for (const [name, value] of Object.entries(result)) console.log(`${name.padEnd(14)} ${value}`)
  return result.connected ? 0 : 1
}
