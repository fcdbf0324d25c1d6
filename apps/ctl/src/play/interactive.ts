import { type Clock, every } from '@lifegrid/base/clock'
import type { Random } from '@lifegrid/base/random'
import type { Client } from '@lifegrid/sdk/client'
import { typedMessages } from '@lifegrid/sdk/typed-messages'
import { askCharacter } from './ask-character.ts'
import { deedKeys, type Page } from './deed-keys.ts'
import { newsOf, typingOf } from './news.ts'
import { playerKeys } from './player-keys.ts'
import { drawScreen } from './screen.ts'
import { type Key, openTerminal, type Terminal } from './terminal.ts'
import { tokenRefused } from './token-refused.ts'

/** Ten frames a second are enough for a clock that shows minutes. Nothing is written when nothing has changed. */
const framePeriodMs = 100
/** How long a notice stays. */
const noticeMs = 4_000

/** Plays in the terminal until the player quits or the cluster refuses the token; a retry with the same token would be refused again. */
export async function playInTerminal(client: Client, clock: Clock, random: Random): Promise<void> {
  const { promise: quit, resolve: leave, reject: crash } = Promise.withResolvers<void>()
  const notice = shortNotice(clock)
  let page: Page = 'feed'

  const draw = (): void => {
    if (creation.isPrompting()) return
    const { view, state, problem } = client
    const minute = client.predictedMinute()
    const scene = { view, connection: state, problem, minute, page, notice: notice.current(), heirs: keys.heirs() }
    terminal.draw(drawScreen({ ...scene, ...deeds.shown(), ...terminal.size() }))
  }
  const keys = playerKeys(client, notice.show, draw)
  const deeds = deedKeys(client, notice.show, draw)
  const pressed = (key: Key): void => {
    if (key.name === 'q' || (key.ctrl && key.name === 'c')) return leave()
    if (key.name === 'p') page = deeds.toggled(page)
    else if (key.name === 'd') page = page === 'diary' ? 'feed' : 'diary'
    else if (key.name === 'c') client.reconnect()
    else (deeds.press(page, key.character) ?? keys.press(key)).catch(crash)
    draw()
  }
  const terminal = openTerminal(process.stdin, process.stdout, pressed, draw)
  const creation = characterCreation({ client, random, terminal, notify: notice.show, draw, leave, crash })
  const frames = every(clock, framePeriodMs, draw, crash)
  const show = (news: string | undefined): void => {
    if (news !== undefined) notice.show(news)
  }
  const messages = typedMessages({
    clock,
    typing: (message) => show(typingOf(message, client.view)),
    show: (message) => show(newsOf({ type: 'conversationEvent', ...message }, client.view)),
  })
  // Both events: the newborn's state may arrive before the connection is live, and no change follows by itself then.
  const unlisten = [
    client.on('change', creation.startIfNeeded),
    client.on('state', (state) => (tokenRefused(state, client.problem) ? leave() : creation.startIfNeeded())),
    client.on('frame', (frame) => {
      if (frame.type === 'conversationEvent') messages.take(frame)
      else show(newsOf(frame, client.view))
    }),
    messages.close,
  ]
  process.once('SIGTERM', leave)
  process.once('SIGHUP', leave)
  // The process was stopped for a while. Its socket may be dead and still look open.
  process.on('SIGCONT', client.check)
  // The error is shown after the terminal is restored, where it can be read.
  process.once('uncaughtException', crash)
  try {
    creation.startIfNeeded()
    draw()
    await quit
  } finally {
    for (const stop of unlisten) stop()
    frames.cancel()
    terminal.restore()
    process.off('SIGTERM', leave)
    process.off('SIGHUP', leave)
    process.off('SIGCONT', client.check)
    process.off('uncaughtException', crash)
  }
}

/** A line that disappears after `noticeMs`. */
function shortNotice(clock: Clock) {
  let text = ''
  let until = 0
  return {
    show(next: string): void {
      text = next
      until = clock.monotonic() + noticeMs
    },
    current: (): string => (clock.monotonic() > until ? '' : text),
  }
}

interface CreationOptions {
  readonly client: Client
  readonly random: Random
  readonly terminal: Pick<Terminal, 'suspend' | 'resume'>
  readonly notify: (text: string) => void
  readonly draw: () => void
  readonly leave: () => void
  readonly crash: (error: unknown) => void
}

/** Asks for a newborn's name in ordinary prompts, during which the screen is not drawn. */
function characterCreation({ client, random, terminal, notify, draw, leave, crash }: CreationOptions) {
  let prompting = false
  const create = async (family: string): Promise<void> => {
    const character = await askCharacter(random, family)
    terminal.resume()
    const outcome = await client.send('characterSetup', character)
    if (!outcome.ok) notify(outcome.message)
    prompting = false
    draw()
    // After a refusal the newborn still has no name.
    if (!outcome.ok) startIfNeeded()
  }
  const startIfNeeded = (): void => {
    if (prompting || client.view?.state.status !== 'creating' || client.state !== 'live') return
    prompting = true
    terminal.suspend()
    create(client.view.lastname).catch((error: unknown) => (isInterrupt(error) ? leave() : crash(error)))
  }
  return { startIfNeeded, isPrompting: (): boolean => prompting }
}

function isInterrupt(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}
