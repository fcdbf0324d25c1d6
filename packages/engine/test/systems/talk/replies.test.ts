import { verbIds } from '@lifegrid/contract/shapes/verbs'
import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../../src/catalogue/catalogue.ts'
import type { ReplyDefinition, ReplyLine } from '../../../src/catalogue/reply.ts'
import { dayOf, epochDayAt } from '../../../src/core/time.ts'
import { turnOf } from '../../../src/core/turn.ts'
import type { Conversation, Sentiment } from '../../../src/life/conversations.ts'
import { personMoods } from '../../../src/life/vocabulary.ts'
import { changeModifiers, personMoodAt, styleOf } from '../../../src/systems/talk/messaging-style.ts'
import { openingLine, playerLine, replyLine } from '../../../src/systems/talk/replies.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'
import { bareCatalogue } from '../../support/one-life.ts'

/** With one wording for each fallback, so that a test can name it. */
const catalogue: Catalogue = {
  ...bareCatalogue,
  messages: {
    ...bareCatalogue.messages,
    'talk.fallback-player': ['Hello.'],
    'talk.fallback-positive': ['Good to hear from you.'],
    'talk.fallback-neutral': ['I see.'],
    'talk.fallback-negative': ['Not now, please.'],
  },
}
const one = grownLife(30)
const friend = addSomeone(one)
const type = 'chat'
const mood = personMoodAt(one.life, friend, one.minute())
const other = personMoods.find((of) => of !== mood)

function talk(...said: string[]): Conversation {
  const messages = said.map((text, n) => ({ n, by: 'person', text, sentiment: 'neutral', minute: 0 }) as const)
  const when = { day: 0, dayAffinity: 0, dayFamiliarity: 0 }
  const state = { turn: 1, open: true, unread: false, said: said.length }
  return { id: 'c1', person: friend.id, type, begunBy: 'player', ...state, messages, ...when }
}

function turnWith(lines: readonly ReplyLine[], of: ReplyDefinition['type'] = type, asks: readonly string[] = []) {
  const replies = [{ id: 'x', type: of, asks, lines }]
  return turnOf(one.life, one.minute(), { catalogue: { ...catalogue, replies } })
}

const line = (text: string, over: Partial<ReplyLine> = {}): ReplyLine => ({ sentiment: 'neutral', text, ...over })
const textOf = (lines: readonly ReplyLine[], said: string[] = [], label = 'a') =>
  replyLine(turnWith(lines), friend, talk(...said), 'neutral', label).text

describe('replies', () => {
  it('have a fallback for each sentiment when a catalogue has no lines', () => {
    const turn = turnOf(one.life, one.minute(), { catalogue })
    const text = (of: Sentiment) => replyLine(turn, friend, talk(), of, 'a')
    expect(text('positive')).toEqual({ text: 'Good to hear from you.' })
    expect(text('neutral')).toEqual({ text: 'I see.' })
    expect(text('negative')).toEqual({ text: 'Not now, please.' })
    expect(playerLine(turn, type, 'a')).toBe('Hello.')
    expect(playerLine(turnWith([], type, ['How is the cat?']), type, 'a')).toBe('How is the cat?')
  })

  it('fit the type, the sentiment and the mood, and have the names and the suggested answers', () => {
    expect(textOf([line('Yes!', { sentiment: 'positive' })])).toBe('I see.')
    expect(textOf([line('Never.', { mood: other as never }), line('So.', { mood })])).toBe('So.')
    const opening = turnWith([line('{name}, it is {them}.', { answers: ['Oh.'] })], 'opening')
    const expected = { text: `Ada, it is ${friend.firstname}.`, answers: ['Oh.'] }
    expect(openingLine(opening, friend, talk(), 'a')).toEqual(expected)
    expect(replyLine(opening, friend, talk(), 'neutral', 'a')).toEqual({ text: 'I see.' })
  })

  it('about a quarrel or a visit are said only when it was so', () => {
    const lines = [line('A quarrel.', { about: 'quarrel' }), line('A visit.', { about: 'visit' })]
    expect(textOf(lines)).toBe('I see.')
    friend.quarrel = { since: 0, by: 'player' }
    expect(textOf(lines)).toBe('A quarrel.')
    friend.quarrel = null
    const today = dayOf(one.minute())
    friend.did = [verbIds.indexOf('visit'), today - 10]
    expect(textOf(lines)).toBe('A visit.')
    friend.did = [verbIds.indexOf('visit'), today - 11]
    expect(textOf(lines)).toBe('I see.')
    friend.did = []
  })

  it('repeat a message of the conversation only when no other line fits', () => {
    const lines = [line('One, {name}.'), line('Two.')]
    for (const label of ['a', 'b', 'c', 'd', 'e']) expect(textOf(lines, ['One, Ada.'], label)).toBe('Two.')
    expect(textOf([line('Two.')], ['Two.'])).toBe('Two.')
  })

  it('for a mood are four times as likely: one in five is a line for everyone', () => {
    const lines = [line('Anyone.'), line('Mine.', { mood })]
    const anyone = Array.from({ length: 2000 }, (_, i) => textOf(lines, [], `l${i}`)).filter((t) => t === 'Anyone.')
    expect(anyone.length / 2000).toBeCloseTo(0.2, 1)
  })

  it.each([
    [74, 'Yes!'],
    [75, 'Yes! 🙂'],
  ])('that are kind end with an emoji at an emoji use of 75 or more: %i gives %s', (value, text) => {
    // A modifier is at most 50, so this needs a person near the middle.
    const near = Array.from({ length: 20 }, () => addSomeone(one)).find((person) => {
      const { emojiUse } = styleOf(one.life, person, one.minute())
      return emojiUse > 35 && emojiUse < 70
    })
    if (near === undefined) throw new Error('nobody is near the middle')
    const by = value - styleOf(one.life, near, one.minute()).emojiUse
    changeModifiers(one.life, near, one.minute(), { emojiUse: by })
    const turn = turnWith([line('Yes!', { sentiment: 'positive' }), line('Yes!')])
    expect(replyLine(turn, near, talk(), 'positive', 'a').text).toBe(text)
    expect(replyLine(turn, near, talk(), 'neutral', 'a').text).toBe('Yes!')
  })

  it.each([
    ['high', 65, 'I see.'],
    ['high', 66, 'Me.'],
    ['low', 34, 'I see.'],
    ['low', 33, 'Me.'],
  ] as const)('for a trait that is %s, at %i: %s', (is, value, text) => {
    const by = value - styleOf(one.life, friend, one.minute()).formality
    changeModifiers(one.life, friend, one.minute(), { formality: by })
    expect(styleOf(one.life, friend, one.minute()).formality).toBe(value)
    expect(textOf([line('Me.', { trait: { of: 'formality', is } })])).toBe(text)
  })

  it('know who speaks: relation, age, closeness and home', () => {
    const relations = [friend.relation] as const
    expect(textOf([line('Me.', { relations })])).toBe('Me.')
    expect(textOf([line('Me.', { relations: ['mother'] })])).toBe('I see.')
    expect(textOf([line('Me.', { playerAge: { from: 30, to: 30 } })])).toBe('Me.')
    expect(textOf([line('Me.', { playerAge: { to: 29 } })])).toBe('I see.')
    expect(textOf([line('Me.', { age: { from: 120 } })])).toBe('I see.')
    expect(textOf([line('Me.', { livesTogether: false })])).toBe('Me.')
    expect(textOf([line('Me.', { livesTogether: true })])).toBe('I see.')
    const close = { ...friend, affinity: 90, familiarity: 90, familiarSince: one.minute() }
    const said = (closeness: 'close' | 'distant') =>
      replyLine(turnWith([line('Me.', { closeness: [closeness] })]), close, talk(), 'neutral', 'a').text
    expect([said('close'), said('distant')]).toEqual(['Me.', 'I see.'])
  })

  it('know what was between the two, for two years', () => {
    const lines = [line('Me.', { recalls: ['lent me money'] })]
    const said = (days: number, as: string) => {
      const memories = [one.minute() - days * 1440, as]
      return replyLine(turnWith(lines), { ...friend, memories }, talk(), 'neutral', 'a').text
    }
    expect(said(730, 'lent me money')).toBe('Me.')
    expect(said(731, 'lent me money')).toBe('I see.')
    expect(said(1, 'called me')).toBe('I see.')
  })

  it('speak of a silence only after one', () => {
    const said = (days: number, metDay: number) => {
      const conversation = talk('Hello.')
      for (const message of conversation.messages) message.minute = one.minute() - days * 1440
      if (days === 0) conversation.messages = []
      const turn = turnWith([line('At last.', { silentDays: 90 })])
      return replyLine(turn, { ...friend, metDay }, conversation, 'neutral', 'a').text
    }
    const today = epochDayAt(one.life, one.minute())
    expect([said(90, 0), said(89, 0)]).toEqual(['At last.', 'I see.'])
    expect([said(0, today - 90), said(0, today - 89)]).toEqual(['At last.', 'I see.'])
  })
})
