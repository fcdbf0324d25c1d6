import { type Clock, sleep } from '@lifegrid/base/clock'
import type { Random } from '@lifegrid/base/random'
import type { QuestionShape } from '@lifegrid/contract/frames/state'
import type { Client } from '@lifegrid/sdk/client'
import type { Outcome } from '@lifegrid/sdk/outcome'
import type { View } from '@lifegrid/sdk/view'
import { suggestCharacter } from './names.ts'

/** What a run of the autoplayer came to. */
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
  /** What it has come to by now. */
  soFar(): AutoplayResult
  /** Stops playing, waits a moment for what is under way, and reports. */
  finish(): Promise<AutoplayResult>
}

/** The fastest of the six speeds: 5000 game minutes a second. */
const fastest = 1
/** After a refusal the whole state is asked for, and a pause is made, so that a misunderstanding does not become a storm. */
const refusedPauseMs = 500
/** What is under way at the end is given so long to be answered. */
const finishWaitMs = 5_000
const finishPollMs = 20

/** Plays by itself: sets up the character, runs at full speed, answers every question by a seeded choice, begins anew after death. */
export function autoplay(client: Client, clock: Clock, random: Random): Autoplay {
  let connected = false
  let decisions = 0
  let busy = false
  let stopped = false
  const lived = minutesLived()

  const act = async (view: View): Promise<void> => {
    const outcome = await nextMove(view)
    if (outcome === undefined || outcome.ok || stopped) return
    await client.read('resync')
    await sleep(clock, refusedPauseMs)
  }

  const nextMove = async (view: View): Promise<Outcome | undefined> => {
    const { state, question } = view
    if (state.status === 'creating') return client.send('characterSetup', suggestCharacter(random))
    if (state.status === 'dead') return client.send('restart')
    if (question !== null) return decide(question)
    if (state.gameSpeed !== fastest) return client.send('speed', fastest)
    if (state.stopped) return client.send('start')
    return undefined
  }

  const decide = async (question: QuestionShape): Promise<Outcome> => {
    const open = question.answerOptions.filter(({ unavailable }) => unavailable === undefined)
    const chosen = open[random.uint32() % open.length]
    if (chosen === undefined) {
      return {
        ok: false,
        code: 'option_unavailable',
        message: `The question ${question.id} has no option that is open`,
      }
    }
    const outcome = await client.send('answer', { eventId: question.id, option: chosen.id })
    if (outcome.ok) decisions++
    return outcome
  }

  /** One move at a time: the next is chosen by what the last has led to. */
  const consider = (): void => {
    const view = client.view
    if (busy || stopped || view === null || client.state !== 'live') return
    busy = true
    void act(view).finally(() => {
      busy = false
      if (client.view !== view) consider()
    })
  }

  const notice = (state: string): void => {
    if (state === 'live') connected = true
    consider()
  }
  notice(client.state)
  const unlisten = [
    client.on('state', notice),
    client.on('change', (view) => {
      lived.see(view)
      consider()
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

/** Adds up game minutes over lives; what passed before the first look does not count. */
export function minutesLived() {
  let life: number | undefined
  let last = 0
  let total = 0
  return {
    see(view: Pick<View, 'life'> & { readonly state: Pick<View['state'], 'minute'> }): void {
      const { minute } = view.state
      if (life === undefined) last = minute
      // A life that began while we looked on has been lived by us from its birth.
      else if (life !== view.life) last = 0
      life = view.life
      total += Math.max(0, minute - last)
      last = Math.max(minute, last)
    },
    minutes: (): number => total,
  }
}
