import { describe, expect, it } from 'vitest'
import type { DilemmaDefinition } from '../../src/catalogue/dilemma.ts'
import { turnOf } from '../../src/core/turn.ts'
import { eventIndexOf } from '../../src/story/event-index.ts'
import { happen } from '../../src/story/happen.ts'
import { addSomeone, days, grownLife } from '../support/grown-life.ts'
import type { OneLife } from '../support/one-life.ts'

const dilemma: DilemmaDefinition = {
  id: 'the-box',
  category: 'chance',
  title: 'The box',
  stages: ['infancy'],
  cast: { friend: { relation: 'friend' } },
  weight: 1,
  importance: 5,
  steps: [
    {
      id: 'found',
      text: ['{friend} has found a box.'],
      options: [
        {
          id: 'open',
          text: 'Open it',
          outcomes: [{ chance: 1, text: ['It opens.'], next: { step: 'inside', afterDays: [3, 5] } }],
        },
        { id: 'leave', text: 'Leave it', outcomes: [{ chance: 1, text: ['It stays.'] }] },
      ],
    },
    {
      id: 'inside',
      text: ['{friend} looks inside.'],
      options: [{ id: 'look', text: 'Look', outcomes: [{ chance: 1, text: ['Another box.'] }] }],
    },
  ],
}

function begun(dead = false): { one: OneLife; friend: ReturnType<typeof addSomeone> } {
  const cast = { friend: { relation: 'friend', status: dead ? 'dead' : 'alive' } } as const
  const one = grownLife(25, { dilemmas: [{ ...dilemma, cast }] })
  const friend = addSomeone(one)
  if (dead) friend.diedDay = 1
  const turn = turnOf(one.life, one.minute(), one.context)
  happen(turn, eventIndexOf(turn.catalogue).byId.get('the-box/found')?.definition as never, { friend: friend.id })
  one.frames.push(...turn.frames)
  return { one, friend }
}

describe('a dilemma', () => {
  it('goes to the next step of the chosen option after some days, and ends after the last step', () => {
    const { one, friend } = begun()
    expect(one.bodies('dilemmaEvent').at(-1)).toMatchObject({
      id: 'the-box/found',
      dilemma: { id: 'the-box', step: 1 },
    })
    expect(one.life.activeDilemmas).toEqual([{ id: 'the-box', step: 'found', path: [] }])
    const before = one.minute()
    days(one, 9)
    expect(one.send('answer', { eventId: 'the-box/found', option: 'open' })).toBeUndefined()
    expect(one.life.activeDilemmas).toEqual([{ id: 'the-box', step: 'inside', path: ['open'] }])
    days(one, 7)
    const next = one.bodies('dilemmaEvent').at(-1)
    expect(next).toMatchObject({
      id: 'the-box/inside',
      dilemma: { step: 2 },
      message: `${friend.firstname} looks inside.`,
    })
    expect(next?.minute).toBeGreaterThan(before + 2 * 1440)
    expect(one.send('answer', { eventId: 'the-box/inside', option: 'open' })?.code).toBe('no_such_option')
    expect(one.send('answer', { eventId: 'the-box/inside', option: 'look' })).toBeUndefined()
    expect(one.life.activeDilemmas).toEqual([])
  })

  it('goes on about somebody who was dead when it began', () => {
    const { one, friend } = begun(true)
    one.send('answer', { eventId: 'the-box/found', option: 'open' })
    days(one, 7)
    expect(one.bodies('dilemmaEvent').at(-1)?.message).toBe(`${friend.firstname} looks inside.`)
  })

  it('holds the clock while the player is away', () => {
    const { one } = begun()
    one.send('sys.disconnect', { connection: 'c0' })
    const held = one.minute()
    one.wait(40 * 86_400_000)
    expect(one.minute()).toBe(held)
    expect(one.life.question?.eventId).toBe('the-box/found')
  })

  it('ends after an option without a next step, and when a person of its cast has died', () => {
    const ended = begun().one
    ended.send('answer', { eventId: 'the-box/found', option: 'leave' })
    expect(ended.life.activeDilemmas).toEqual([])
    const { one, friend } = begun()
    one.send('answer', { eventId: 'the-box/found', option: 'open' })
    friend.diedDay = 1
    addSomeone(one)
    days(one, 30)
    expect(one.life.activeDilemmas).toEqual([])
    expect(one.life.question).toBeNull()
  })
})
