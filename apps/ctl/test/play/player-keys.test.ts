import { describe, expect, test } from 'vitest'
import { playLive } from '../../../../packages/sdk/test/scripted-server.ts'
import { playerKeys } from '../../src/play/player-keys.ts'

function keyboard() {
  const playing = playLive()
  const said: string[] = []
  const { press, heirs } = playerKeys(
    playing.client,
    (text) => said.push(text),
    () => {},
  )
  const type = (...characters: string[]): void => {
    for (const character of characters) {
      void press({ character, name: character === ' ' ? 'space' : character, ctrl: false })
    }
  }
  const sent = () => playing.server.last.take().map(({ type, message }) => [type, message])
  return { ...playing, said, type, sent, heirs }
}

describe('keys', () => {
  test('three quick presses change the speed by three steps', () => {
    const { type, sent } = keyboard()
    type('-', '+', '+', '+')
    expect(sent()).toEqual([
      ['speed', 10000],
      ['speed', 1000],
      ['speed', 500],
      ['speed', 50],
    ])
  })

  test('the fastest speed cannot be raised', () => {
    const { type, sent, said } = keyboard()
    type('+', '+', '+', '+', '+', '+')
    expect(sent().map(([, speed]) => speed)).toEqual([500, 50, 20, 1])
    expect(said).toEqual(['This is the fastest.', 'This is the fastest.'])
  })

  test('a digit answers once, and only with an existing and open option', () => {
    const { type, sent, said, server } = keyboard()
    const answerOptions = [
      { id: 'a', text: 'A' },
      { id: 'b', text: 'B', unavailable: 'Too tired.' },
    ]
    type('1')
    server.last.say({
      type: 'questionEvent',
      id: 'q',
      minute: 100,
      title: 't',
      message: 'm',
      importance: 5,
      answerOptions,
      epoch: 3,
      seq: 11,
    })
    type('2', '3', '1', '1')
    expect(sent()).toEqual([['answer', { eventId: 'q', option: 'a' }]])
    expect(said).toEqual(['Too tired.', 'There is no option 3.'])
  })

  test('after a death, h shows the heirs, and a digit continues as one of them', async () => {
    const { type, sent, said, server, heirs } = keyboard()
    type('h')
    server.last.say({ type: 'u', minute: 101, status: 'dead', epoch: 3, seq: 11 })
    type('h')
    const [asked] = server.last.take()
    expect(asked?.type).toBe('getHeirs')
    const heir = {
      id: 'p7',
      firstname: 'Eva',
      lastname: 'Moreau',
      sex: 'female',
      relation: 'daughter',
      ageYears: 34,
      inheritance: 5,
    } as const
    server.last.say({ type: 'heirs', heirs: [heir], replyTo: asked?.id as string, epoch: 3, seq: 12 })
    await Promise.resolve()
    await Promise.resolve()
    expect(heirs()).toEqual([heir])
    type('2', '1', '1')
    expect(sent()).toEqual([['restart', { heir: 'p7' }]])
    expect(said).toEqual(['A new life can begin after this one has ended.', 'There is no heir 2.'])
  })

  test('space stops a running clock, and r works only after a death', () => {
    const { type, sent, said, server } = keyboard()
    type(' ', 'r')
    server.last.say({ type: 'u', minute: 101, stopped: true, status: 'dead', epoch: 3, seq: 11 })
    type(' ', 'r')
    expect(sent().map(([name]) => name)).toEqual(['stop', 'start', 'restart'])
    expect(said).toEqual(['A new life can begin after this one has ended.'])
  })
})
