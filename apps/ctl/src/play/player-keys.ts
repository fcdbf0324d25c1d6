import type { FrameBody } from '@lifegrid/contract/frames/index.generated'
import { type SpeedValue, speedValues } from '@lifegrid/contract/limits'
import type { Client } from '@lifegrid/sdk/client'
import type { Outcome } from '@lifegrid/sdk/outcome'
import type { Key } from './terminal.ts'

/** The family members with whom the player can continue after a death. */
export type Heirs = FrameBody<'heirs'>['heirs']

/** Sends the commands of the player's keys. It remembers unanswered commands, so that fast key presses add up correctly. */
export function playerKeys(client: Client, say: (text: string) => void, onDone: () => void) {
  /** The requested speed, until it is answered. */
  let wanted: { readonly speed: SpeedValue } | undefined
  let answering = false
  /** Shown with numbers while the player chooses one. */
  let heirs: Heirs | undefined

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

  const showHeirs = async (): Promise<void> => {
    const answer = await client.read('getHeirs')
    if (!answer.ok) say(answer.message)
    else if (answer.frame.type === 'heirs' && answer.frame.heirs.length === 0) say('There is no heir.')
    else if (answer.frame.type === 'heirs') ({ heirs } = answer.frame)
    onDone()
  }

  const continueAs = async (digit: number): Promise<void> => {
    const heir = heirs?.[digit - 1]
    if (heir === undefined) return say(`There is no heir ${digit}.`)
    heirs = undefined
    report(await client.send('restart', { heir: heir.id }))
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

  /** Resolves when the command of the key, if it has one, is answered. */
  const press = async (key: Key): Promise<void> => {
    const state = client.view?.state
    if (state === undefined) return
    if (state.status !== 'dead') heirs = undefined
    if (heirs !== undefined && /^[1-9]$/.test(key.character ?? '')) return continueAs(Number(key.character))
    if (/^[1-9]$/.test(key.character ?? '')) return answer(Number(key.character))
    if (key.character === '+' || key.character === '=') return changeSpeed(state.gameSpeed, 1)
    if (key.character === '-' || key.character === '_') return changeSpeed(state.gameSpeed, -1)
    if (key.name === 'space') return report(await client.send(state.stopped ? 'start' : 'stop'))
    if (key.name !== 'r' && key.name !== 'h') return
    if (state.status !== 'dead') return say('A new life can begin after this one has ended.')
    if (key.name === 'h') return showHeirs()
    heirs = undefined
    report(await client.send('restart'))
  }
  return { press, heirs: (): Heirs | undefined => (client.view?.state.status === 'dead' ? heirs : undefined) }
}
