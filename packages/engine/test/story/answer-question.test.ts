import { describe, expect, it } from 'vitest'
import type { EventDefinition, OptionDefinition } from '../../src/catalogue/event.ts'
import { recordOf } from '../../src/codec/compact/tally.ts'
import { balance } from '../../src/core/ledger.ts'
import { type Turn, turnOf } from '../../src/core/turn.ts'
import { memoriesOf, type Person } from '../../src/life/person.ts'
import { answerQuestion } from '../../src/story/answer-question.ts'
import { happen } from '../../src/story/happen.ts'
import { calcEnergyAt } from '../../src/systems/body/energy.ts'
import { moneyAt } from '../../src/systems/money/accounts.ts'
import { addSomeone, grownLife } from '../support/grown-life.ts'
import { plainBaker, setCash } from '../support/money-life.ts'
import { question } from '../support/one-life.ts'

/** An option whose second outcome has everything that an outcome can have. */
const ask: OptionDefinition = {
  id: 'ask',
  text: 'Ask {friend}',
  energyCost: 7,
  moneyCost: 12_345,
  diamondCost: 2,
  outcomes: [
    { chance: 0.25, text: ['{friend} says no.'] },
    {
      chance: 0.75,
      text: ['{friend} says yes.', '{friend} nods.', '{friend} laughs.'],
      effects: [{ kind: 'affinity', role: 'friend', by: 9 }],
      followUps: [{ event: 'later', afterDays: [5, 5] }],
      remembers: { role: 'friend', as: 'the question' },
    },
  ],
}

function event(options: readonly OptionDefinition[], over: Partial<EventDefinition> = {}): EventDefinition {
  return question('the-question', {
    category: 'friendship',
    title: 'You and {friend}',
    cast: { friend: { relation: 'friend' } },
    trigger: { kind: 'followUp' },
    importance: 4,
    options,
    ...over,
  })
}

/** The question to a player without friends. */
const free = event([{ ...ask, text: 'Ask', outcomes: [{ chance: 1, text: ['Somebody answers.'] }] }], {
  title: 'A question',
  cast: {},
})

interface Asked {
  readonly turn: Turn
  readonly friend: Person
}

/** A player of 25 with a friend, to whom the question has come. */
function asked(definition: EventDefinition, prepare: (turn: Turn) => void = () => {}): Asked {
  const one = grownLife(25, { events: [definition, question('later', { trigger: { kind: 'followUp' } })] })
  setCash(one, 100_000)
  const friend = addSomeone(one, { affinity: 30 })
  const turn = turnOf(one.life, one.minute(), one.context)
  prepare(turn)
  happen(turn, definition, { friend: friend.id })
  turn.frames.length = 0
  turn.transfers.length = 0
  return { turn, friend }
}

function leave({ life }: Turn): void {
  life.away = { minute: 0, feedCount: 0, questionId: null, before: {}, reasons: {}, decided: [] }
}

describe('an answer', () => {
  it('ends the question, and its deadline', () => {
    const { turn } = asked(event([ask], { offline: { kind: 'deadline', option: 'ask', minutes: 60 } }), leave)
    expect(turn.life.agenda.map(({ kind }) => kind)).toContain('deadline')
    answerQuestion(turn, 'ask', 0)
    expect(turn.life.question).toBeNull()
    expect(turn.life.agenda.map(({ kind }) => kind)).not.toContain('deadline')
  })

  it('pays what the option costs', () => {
    const { turn } = asked(event([ask]))
    const { life, minute } = turn
    const before = { energy: calcEnergyAt(life, minute), diamonds: balance(life, 'diamonds') }
    answerQuestion(turn, 'ask', 0)
    expect(calcEnergyAt(life, minute)).toBe(before.energy - 7)
    expect(balance(life, 'money')).toBe(100_000 - 12_345)
    expect(balance(life, 'diamonds')).toBe(before.diamonds - 2)
    expect(turn.transfers).toEqual([
      { currency: 'money', debit: 'player', credit: 'world', amount: 12_345 },
      { currency: 'diamonds', debit: 'player', credit: 'house', amount: 2 },
    ])
  })

  it('is paid from the wages that have been earned by then', () => {
    const one = plainBaker()
    setCash(one, 0)
    const turn = turnOf(one.life, one.minute() + 60 * 1440, { catalogue: { ...one.context.catalogue, events: [free] } })
    happen(turn, free, {})
    const means = moneyAt(one.life, turn.minute)
    answerQuestion(turn, 'ask', 0)
    expect(means).toBeGreaterThan(12_345)
    expect(moneyAt(one.life, turn.minute)).toBe(means - 12_345)
  })

  it.each([
    [0, 'says no.'],
    [0.2499, 'says no.'],
    [0.25, 'says yes.'],
    [0.4999, 'says yes.'],
    [0.5, 'nods.'],
    [0.75, 'laughs.'],
    [0.9999, 'laughs.'],
  ])('at a draw of %d it is told that the friend %s', (die, says) => {
    const { turn, friend } = asked(event([ask]))
    answerQuestion(turn, 'ask', die)
    expect(turn.life.feed.at(-1)).toMatchObject({
      eventId: 'the-question',
      title: `You and ${friend.firstname}`,
      message: `${friend.firstname} ${says}`,
      importance: 4,
      minute: turn.minute,
    })
  })

  it('has the effects, follow-ups and memories of the outcome that is drawn, and of no other', () => {
    const no = asked(event([ask]))
    answerQuestion(no.turn, 'ask', 0)
    expect([no.friend.affinity, memoriesOf(no.friend), no.turn.life.story.pending]).toEqual([30, [], {}])
    const yes = asked(event([ask]))
    answerQuestion(yes.turn, 'ask', 0.9)
    expect(yes.friend.affinity).toBe(39)
    expect(memoriesOf(yes.friend)).toEqual([{ minute: yes.turn.minute, as: 'the question' }])
    expect(Object.values(yes.turn.life.story.pending)).toEqual([{ eventId: 'later', cast: { friend: yes.friend.id } }])
  })

  it('is told before the messages of its effects', () => {
    const couple: OptionDefinition = {
      id: 'kiss',
      text: 'Kiss',
      outcomes: [{ chance: 1, text: ['You kiss.'], effects: [{ kind: 'becomeCouple', role: 'friend' }] }],
    }
    const { turn } = asked(event([couple]))
    answerQuestion(turn, 'kiss')
    const told = turn.frames.flatMap(({ frame, body }) => (frame === 'messageEvent' ? [body.eventId] : []))
    expect(told).toEqual(['the-question', 'love-dating'])
  })

  it('draws each outcome with its chance when no draw is given', () => {
    let yes = 0
    const { turn } = asked(event([{ ...ask, energyCost: 0, moneyCost: 0, diamondCost: 0 }]))
    const { question: open } = turn.life
    const start = turn.minute
    for (let day = 0; day < 400; day++) {
      turn.minute = start + day * 1440
      turn.life.question = open
      answerQuestion(turn, 'ask')
      if (turn.life.feed.at(-1)?.message.endsWith('no.') === false) yes++
      turn.life.story.pending = {}
      turn.life.agenda = []
    }
    expect(yes / 400).toBeGreaterThan(0.68)
    expect(yes / 400).toBeLessThan(0.82)
  })

  it('counts for statistics, with its category and its costs', () => {
    const { turn } = asked(event([ask]))
    const before = recordOf(turn.life.retention.counts)
    answerQuestion(turn, 'ask', 0)
    const counts = recordOf(turn.life.retention.counts)
    const grown = Object.entries(counts).flatMap(([name, value]) =>
      value === (before[name] ?? 0) ? [] : [[name, value - (before[name] ?? 0)]],
    )
    expect(Object.fromEntries(grown)).toMatchObject({
      decisions: 1,
      'decisions.friendship': 1,
      energySpent: 7,
      moneySpent: 12_345,
    })
    expect(grown).not.toContainEqual(['decidedAway', 1])
  })

  it('given for an absent player is listed, and counts as nothing else', () => {
    const { turn } = asked(event([ask]), leave)
    const before = recordOf(turn.life.retention.counts)
    answerQuestion(turn, 'ask', 0)
    expect(turn.life.away?.decided).toEqual([['the-question', 'ask']])
    const counts = recordOf(turn.life.retention.counts)
    expect(counts).toMatchObject({ decidedAway: (before.decidedAway ?? 0) + 1 })
    for (const name of ['decisions', 'decisions.friendship', 'energySpent', 'moneySpent'])
      expect(counts[name]).toBe(before[name])
  })

  it('is only given to an open question, with one of its options', () => {
    const { turn } = asked(event([ask]))
    expect(() => answerQuestion(turn, 'shout')).toThrow('the option belongs to the question')
    answerQuestion(turn, 'ask', 0)
    expect(() => answerQuestion(turn, 'ask', 0)).toThrow('a question is pending')
  })
})
