import { createInterface } from 'node:readline/promises'
import { type Clock, every } from '@lifegrid/base/clock'
import type { Random } from '@lifegrid/base/random'
import type { Client } from '@lifegrid/sdk/client'
import { suggestCharacter } from './names.ts'
import { newsOf } from './news.ts'
import { playerKeys } from './player-keys.ts'
import { drawScreen } from './screen.ts'
import { type Key, openTerminal } from './terminal.ts'
import { tokenRefused } from './token-refused.ts'

/** Ten pictures a second are enough for a clock that shows minutes; nothing is written when nothing has changed. */
const framePeriodMs = 100
/** How long a notice stays. */
const noticeMs = 4_000

/** Plays in the terminal until the player quits, or the cluster does not take the token: trying again with the same one is no use. */
export async function playInTerminal(client: Client, clock: Clock, random: Random): Promise<void> {
  const { promise: quit, resolve: leave, reject: crash } = Promise.withResolvers<void>()
  let page: 'feed' | 'people' = 'feed'
  let notice = ''
  let noticeUntil = 0
  let prompting = false

  const say = (text: string): void => {
    notice = text
    noticeUntil = clock.monotonic() + noticeMs
  }
  const draw = (): void => {
    if (prompting) return
    if (clock.monotonic() > noticeUntil) notice = ''
    const { view, state, problem } = client
    const scene = {
      view,
      connection: state,
      problem,
      minute: client.predictedMinute(),
      page,
      notice,
      heirs: keys.heirs(),
    }
    terminal.draw(drawScreen({ ...scene, ...terminal.size() }))
  }
  const keys = playerKeys(client, say, draw)
  const pressed = (key: Key): void => {
    if (key.name === 'q' || (key.ctrl && key.name === 'c')) return leave()
    if (key.name === 'p') page = page === 'feed' ? 'people' : 'feed'
    else if (key.name === 'c') client.reconnect()
    else keys.press(key).catch(crash)
    draw()
  }
  const terminal = openTerminal(process.stdin, process.stdout, pressed, draw)
  const setUp = (): void => {
    if (prompting || client.view?.state.status !== 'creating' || client.state !== 'live') return
    prompting = true
    terminal.suspend()
    askCharacter(random, client.view.lastname)
      .then((character) => {
        terminal.resume()
        return client.send('characterSetup', character)
      })
      .then((outcome) => {
        if (!outcome.ok) say(outcome.message)
        prompting = false
        draw()
        // Refused, the newborn still has no name.
        if (!outcome.ok) setUp()
      })
      .catch((error: unknown) => (isInterrupt(error) ? leave() : crash(error)))
  }
  const frames = every(clock, framePeriodMs, draw, crash)
  // Both: the newborn's state may be here before the connection is live, and nothing more comes by itself then.
  const unlisten = [
    client.on('change', setUp),
    client.on('state', (state) => (tokenRefused(state, client.problem) ? leave() : setUp())),
    client.on('frame', (frame) => {
      const news = newsOf(frame, client.view)
      if (news !== undefined) say(news)
    }),
  ]
  process.once('SIGTERM', leave)
  process.once('SIGHUP', leave)
  // A crash is shown after the terminal has been given back, where it can be read.
  process.once('uncaughtException', crash)
  try {
    setUp()
    draw()
    await quit
  } finally {
    for (const stop of unlisten) stop()
    frames.cancel()
    terminal.restore()
    process.off('SIGTERM', leave)
    process.off('SIGHUP', leave)
    process.off('uncaughtException', crash)
  }
}

/** @param family the name that the newborn's family has. */
async function askCharacter(
  random: Random,
  family: string,
): Promise<{ firstname: string; lastname: string; sex: 'female' | 'male' }> {
  const prompt = createInterface({ input: process.stdin, output: process.stdout })
  // Without this, Ctrl-C at a prompt would leave the question waiting for ever.
  const interrupt = new AbortController()
  prompt.on('SIGINT', () => interrupt.abort())
  const closed = (): void => interrupt.abort()
  prompt.on('close', closed)
  const ask = async (question: string, suggestion: string): Promise<string> =>
    (await prompt.question(`${question} [${suggestion}] `, { signal: interrupt.signal })).trim() || suggestion
  try {
    console.log('\nA child is born. Press Enter to take what is suggested.\n')
    const anyone = suggestCharacter(random)
    const sex = (await ask('Girl or boy? (f/m)', anyone.sex === 'female' ? 'f' : 'm')).toLowerCase().startsWith('f')
      ? 'female'
      : 'male'
    const suggested = suggestCharacter(random, sex)
    const firstname = await ask('First name?', suggested.firstname)
    const lastname = await ask('Last name? ', family)
    return { firstname, lastname, sex }
  } finally {
    prompt.off('close', closed)
    prompt.close()
  }
}

function isInterrupt(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}
