import { type Clock, sleep } from '@lifegrid/base/clock'
import type { Random } from '@lifegrid/base/random'
import type { QuestionShape } from '@lifegrid/contract/frames/events'
import type { Client } from '@lifegrid/sdk/client'
import type { Outcome } from '@lifegrid/sdk/outcome'
import type { View } from '@lifegrid/sdk/view'
import { suggestCharacter } from './suggest-character.ts'

/** The figures of a run. */
export interface AutoplayResult {
  /** Whether the cluster was ever reached. */
  readonly connected: boolean
  /** Lived in this run, over all lives. */
  readonly gameMinutes: number
  readonly commandsSent: number
  readonly commandsAcked: number
  /** Questions answered. */
  readonly decisions: number
  readonly reconnects: number
  /** Commands refused for good. */
  readonly errors: number
}

export interface Autoplay {
  /** The figures up to now. */
  soFar(): AutoplayResult
  /** Stops playing, waits a moment for outstanding commands, and returns the figures. */
  finish(): Promise<AutoplayResult>
}

/** The fastest of the six speeds: 5000 game minutes a second. */
const fastest = 1
/** After a refusal the player requests the whole state and pauses, so that a wrong idea of the state does not cause a flood of commands. */
const refusedPauseMs = 500
/** How long `finish` waits for outstanding commands. */
const finishWaitMs = 5_000
const finishPollMs = 20

/** Plays without a person: creates the character, runs at full speed, answers every question at random, and begins a new life after death. */
export function autoplay(client: Client, clock: Clock, random: Random): Autoplay {
  let connected = false
  let decisions = 0
  let busy = false
  let stopped = false
  const lived = minutesLived()

  const act = async (view: View): Promise<void> => {
    const outcome = await nextMove(client, view, random, () => decisions++)
    if (outcome === undefined || outcome.ok || stopped) return
    await client.read('resync')
    await sleep(clock, refusedPauseMs)
  }

  /** Makes one move at a time, because the next one depends on the result of the last. */
  const makeNextMove = (): void => {
    const view = client.view
    if (busy || stopped || view === null || client.state !== 'live') return
    busy = true
    void act(view).finally(() => {
      busy = false
      if (client.view !== view) makeNextMove()
    })
  }

  const onState = (state: string): void => {
    if (state === 'live') connected = true
    makeNextMove()
  }
  onState(client.state)
  const unlisten = [
    client.on('state', onState),
    client.on('change', (view) => {
      lived.see(view)
      makeNextMove()
    }),
  ]

  const soFar = (): AutoplayResult => {
    const { commandsSent, commandsAcked, reconnects, errors } = client.stats()
    return { connected, gameMinutes: lived.minutes(), commandsSent, commandsAcked, decisions, reconnects, errors }
  }

  return {
    soFar,
    async finish() {
      stopped = true
      const deadline = clock.monotonic() + finishWaitMs
      while (client.unanswered > 0 && clock.monotonic() < deadline) await sleep(clock, finishPollMs)
      for (const end of unlisten) end()
      return soFar()
    },
  }
}

/** Sends the command that the state asks for; undefined when there is nothing to do. */
async function nextMove(
  client: Client,
  { state, question }: View,
  random: Random,
  onDecision: () => void,
): Promise<Outcome | undefined> {
  if (state.status === 'creating') return client.send('characterSetup', suggestCharacter(random))
  if (state.status === 'dead') return client.send('restart')
  if (question !== null) {
    const outcome = await decide(client, question, random)
    if (outcome.ok) onDecision()
    return outcome
  }
  if (state.gameSpeed !== fastest) return client.send('speed', fastest)
  if (state.stopped) return client.send('start')
  return undefined
}

async function decide(client: Client, question: QuestionShape, random: Random): Promise<Outcome> {
  const open = question.answerOptions.filter(({ unavailable }) => unavailable === undefined)
  const chosen = open[random.uint32() % open.length]
  if (chosen === undefined) {
    const message = `The question ${question.id} has no open option`
    return { ok: false, code: 'option_unavailable', message, tryLater: false }
  }
  return client.send('answer', { eventId: question.id, option: chosen.id })
}

/** Adds up game minutes over lives. Minutes before the first view do not count. */
export function minutesLived() {
  let life: number | undefined
  let last = 0
  let total = 0
  return {
    see(view: Pick<View, 'life'> & { readonly state: Pick<View['state'], 'minute'> }): void {
      const { minute } = view.state
      if (life === undefined) last = minute
      // A life that began while we watched counts from its birth.
      else if (life !== view.life) last = 0
      life = view.life
      total += Math.max(0, minute - last)
      last = Math.max(minute, last)
    },
    minutes: (): number => total,
  }
}
