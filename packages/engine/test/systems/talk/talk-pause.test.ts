import { describe, expect, it } from 'vitest'
import { lifeHash } from '../../../src/codec/codec.ts'
import { minuteAt } from '../../../src/core/clock.ts'
import { engineLimits } from '../../../src/life/limits.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'
import type { OneLife } from '../../support/one-life.ts'

const { talkPauseMs } = engineLimits
const rate = 5

/** A connected player at the speed 1, that is, 5 game minutes a millisecond, with a friend. */
function world(clock: 'pause' | 'run' = 'pause'): { one: OneLife; say: (afterMs?: number) => void } {
  const one = grownLife(30)
  const friend = addSomeone(one, { affinity: 50 })
  expect(one.send('talkMode', { clock })).toBeUndefined()
  expect(one.send('speed', 1)).toBeUndefined()
  return {
    one,
    say(afterMs = 0) {
      expect(one.send('conversation', { character: friend.id, type: 'chat' }, afterMs)).toBeUndefined()
    },
  }
}

describe('[TALK-10] the clock of a player who wants pauses', () => {
  it('stands for a while after a message, and goes on by itself', () => {
    const { one, say } = world()
    say()
    const from = one.minute()
    one.wait(talkPauseMs)
    expect(one.minute()).toBe(from)
    one.wait(100)
    expect(one.minute()).toBe(from + 100 * rate)
  })

  it('stands from the last message on, also that of the person', () => {
    const { one, say } = world()
    one.life.conversations.replies = 'external'
    say()
    const from = one.minute()
    const { id, turn } = one.life.conversations.list.at(-1) ?? { id: '', turn: 0 }
    const reply = { conversation: id, turn, text: 'Hello.', sentiment: 'neutral' }
    expect(one.send('sys.reply', reply, talkPauseMs - 1)).toBeUndefined()
    say(talkPauseMs - 1)
    one.wait(talkPauseMs)
    expect(one.minute()).toBe(from)
    one.wait(10)
    expect(one.minute()).toBe(from + 10 * rate)
  })

  it.each([
    ['start', null],
    ['speed', 1],
    ['talkMode', { clock: 'run' }],
  ])('goes on with %s', (type, message) => {
    const { one, say } = world()
    say()
    const from = one.minute()
    expect(one.send(type, message, 1_000)).toBeUndefined()
    one.wait(100)
    expect(one.minute()).toBe(from + 100 * rate)
  })

  it('is not touched by a talk when the player has not asked for it, or when it stands already', () => {
    const running = world('run')
    running.say()
    const from = running.one.minute()
    running.one.wait(100)
    expect(running.one.minute()).toBe(from + 100 * rate)
    const stopped = world()
    expect(stopped.one.send('stop')).toBeUndefined()
    const { clock } = stopped.one.life
    stopped.say(50)
    expect(stopped.one.life.clock).toEqual(clock)
  })

  it('runs at the pace of absence when the player leaves, and no reply holds it', () => {
    const { one, say } = world()
    one.life.conversations.replies = 'external'
    say()
    const from = one.minute()
    expect(one.send('sys.disconnect', { connection: one.life.connection })).toBeUndefined()
    const { id, turn } = one.life.conversations.list.at(-1) ?? { id: '', turn: 0 }
    expect(one.send('sys.reply', { conversation: id, turn, text: 'Hm.', sentiment: 'neutral' }, 10)).toBeUndefined()
    one.wait(2 * engineLimits.awayMsPerMinute)
    expect(one.minute()).toBe(from + 2)
  })

  it('[ENG-1] shows the same however often the life is advanced', () => {
    const [once, often] = [world(), world()]
    for (const { say } of [once, often]) say()
    once.one.wait(talkPauseMs + 1_000)
    for (let n = 0; n < 61; n++) often.one.wait(1_000)
    expect(minuteAt(often.one.life, often.one.at)).toBe(minuteAt(once.one.life, once.one.at))
    expect(lifeHash(often.one.life)).toBe(lifeHash(once.one.life))
  })
})
