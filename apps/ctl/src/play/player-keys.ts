import { type SpeedValue, speedValues } from '@lifegrid/contract/limits'
import type { Client } from '@lifegrid/sdk/client'
import type { Outcome } from '@lifegrid/sdk/outcome'
import type { Key } from './terminal.ts'

/** What the player's keys do to the life. What is under way is remembered, so that keys pressed fast mean what they say. */
export function playerKeys(client: Client, say: (text: string) => void, onDone: () => void) {
  /** The speed that was asked for, until it is answered. */
  let wanted: { readonly speed: SpeedValue } | undefined
  let answering = false

  const report = (outcome: Outcome): void => {
    if (!outcome.ok) say(outcome.message)
    onDone()
  }

  const answer = async (digit: number): Promise<void> => {
    const question = client.view?.question
    if (!question || answering) return
    const option = question.answerOptions[digit - 1]
    if (option === undefined) return say(`There is no option ${digit}.`)
    if (option.unavailable !== undefined) return say(option.unavailable)
    answering = true
    const outcome = await client.send('answer', { eventId: question.id, option: option.id })
    answering = false
    report(outcome)
  }

  const changeSpeed = async (now: number, step: number): Promise<void> => {
    const at = speedValues.indexOf(wanted?.speed ?? (now as SpeedValue))
    const speed = speedValues[at + step]
    if (speed === undefined) return say(step > 0 ? 'This is the fastest.' : 'This is the slowest.')
    const mine = { speed }
    wanted = mine
    const outcome = await client.send('speed', speed)
    if (wanted === mine) wanted = undefined
    report(outcome)
  }

  /** Resolves when the key's command, if it has one, is answered. */
  return async function press(key: Key): Promise<void> {
    const state = client.view?.state
    if (state === undefined) return
    if (/^[1-9]$/.test(key.character ?? '')) return answer(Number(key.character))
    if (key.character === '+' || key.character === '=') return changeSpeed(state.gameSpeed, 1)
    if (key.character === '-' || key.character === '_') return changeSpeed(state.gameSpeed, -1)
    if (key.name === 'space') return report(await client.send(state.stopped ? 'start' : 'stop'))
    if (key.name !== 'r') return
    if (state.status === 'dead') report(await client.send('restart'))
    else say('A new life begins when this one has ended.')
  }
}
