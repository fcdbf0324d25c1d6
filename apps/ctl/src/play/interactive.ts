import { createInterface } from 'node:readline/promises'
import { type Clock, every } from '@lifegrid/base/clock'
import type { Random } from '@lifegrid/base/random'
import { type SpeedValue, speedValues } from '@lifegrid/contract/limits'
import type { Client } from '@lifegrid/sdk/client'
import type { Outcome } from '@lifegrid/sdk/outcome'
import { suggestCharacter } from './names.ts'
import { drawScreen } from './screen.ts'
import { type Key, openTerminal } from './terminal.ts'

/** Ten pictures a second are enough for a clock that shows minutes; nothing is written when nothing has changed. */
const framePeriodMs = 100
/** How long a notice stays. */
const noticeMs = 4_000

/** Plays in the terminal until the player quits. */
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
  const report = (outcome: Promise<Outcome>): void => {
    outcome.then((result) => {
      if (!result.ok) say(result.message)
      draw()
    }, crash)
  }
  const draw = (): void => {
    if (prompting) return
    if (clock.monotonic() > noticeUntil) notice = ''
    const { view, state, problem } = client
    const scene = { view, connection: state, problem, minute: client.predictedMinute(), page, notice }
    terminal.draw(drawScreen({ ...scene, ...terminal.size() }))
  }
  const pressed = (key: Key): void => {
    if (key.name === 'q' || (key.ctrl && key.name === 'c')) return leave()
    if (key.name === 'p') page = page === 'feed' ? 'people' : 'feed'
    else if (key.name === 'c') client.reconnect()
    else act(client, key, report, say)
    draw()
  }
  const terminal = openTerminal(process.stdin, process.stdout, pressed, draw)
  const setUp = (): void => {
    if (prompting || client.view?.state.status !== 'creating' || client.state !== 'live') return
    prompting = true
    terminal.suspend()
    askCharacter(random)
      .then((character) => {
        report(client.send('characterSetup', character))
        terminal.resume()
        // The answer changes the status; until it is here, nobody is asked again.
        return client.read('resync')
      })
      .then(() => {
        prompting = false
        draw()
      })
      .catch((error: unknown) => (isInterrupt(error) ? leave() : crash(error)))
  }
  const frames = every(clock, framePeriodMs, draw, crash)
  const unlisten = client.on('change', setUp)
  process.once('SIGTERM', leave)
  process.once('SIGHUP', leave)
  // A crash is shown after the terminal has been given back, where it can be read.
  process.once('uncaughtException', crash)
  try {
    setUp()
    draw()
    await quit
  } finally {
    unlisten()
    frames.cancel()
    terminal.restore()
    process.off('SIGTERM', leave)
    process.off('SIGHUP', leave)
    process.off('uncaughtException', crash)
  }
}

function act(client: Client, key: Key, report: (outcome: Promise<Outcome>) => void, say: (text: string) => void): void {
  const view = client.view
  if (view === null) return
  const digit = /^[1-9]$/.test(key.character ?? '') ? Number(key.character) : 0
  if (digit > 0 && view.question !== null) {
    const option = view.question.answerOptions[digit - 1]
    if (option === undefined) say(`There is no option ${digit}.`)
    else if (option.unavailable !== undefined) say(option.unavailable)
    else report(client.send('answer', { eventId: view.question.id, option: option.id }))
  } else if (key.character === '+' || key.character === '=') report(changeSpeed(client, view.state.gameSpeed, 1))
  else if (key.character === '-' || key.character === '_') report(changeSpeed(client, view.state.gameSpeed, -1))
  else if (key.name === 'space') report(client.send(view.state.stopped ? 'start' : 'stop'))
  else if (key.name === 'r') {
    if (view.state.status === 'dead') report(client.send('restart'))
    else say('A new life begins when this one has ended.')
  }
}

function changeSpeed(client: Client, now: number, step: number): Promise<Outcome> {
  const at = speedValues.indexOf(now as SpeedValue)
  const next = Math.min(Math.max(at + step, 0), speedValues.length - 1)
  return client.send('speed', speedValues[next] as SpeedValue)
}

async function askCharacter(random: Random): Promise<{ firstname: string; lastname: string; sex: 'female' | 'male' }> {
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
    const lastname = await ask('Last name? ', suggested.lastname)
    return { firstname, lastname, sex }
  } finally {
    prompt.off('close', closed)
    prompt.close()
  }
}

function isInterrupt(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}
