import { describe, expect, it } from 'vitest'
import type { EventDefinition } from '../../src/catalogue/event.ts'
import { decode, encode } from '../../src/codec/codec.ts'
import { type Turn, turnOf } from '../../src/core/turn.ts'
import { answerQuestion } from '../../src/story/answer-question.ts'
import { castIfEligible, glanceAt } from '../../src/story/eligible.ts'
import { eventIndexOf } from '../../src/story/event-index.ts'
import { happen } from '../../src/story/happen.ts'
import { questionShapeOf } from '../../src/story/question-shape.ts'
import { grownLife } from '../support/grown-life.ts'
import { question } from '../support/one-life.ts'

function turnWith(definition: EventDefinition): Turn {
  const one = grownLife(25, { events: [definition] })
  return turnOf(one.life, one.minute(), one.context)
}

const idea = question('idea', {
  trigger: { kind: 'followUp' },
  text: [
    { id: 'soup', when: [{ kind: 'age', to: 40 }], text: 'Soup?' },
    { id: 'zips', when: [{ kind: 'age', from: 41 }], text: 'Zips?' },
  ],
  options: [
    {
      id: 'yes',
      text: 'Yes',
      outcomes: [
        { chance: 0.4, of: ['soup'], odds: 'they are hungry', text: ['They are hungry.'] },
        {
          chance: 0.6,
          of: ['soup'],
          text: [
            { when: [{ kind: 'age', from: 41 }], text: 'You are too old for it.' },
            'They own stoves.',
            { of: ['zips'], text: 'They own buttons.' },
          ],
        },
        { chance: 1, of: ['zips'], odds: 'they need zips', text: ['They need zips.'] },
      ],
    },
  ],
})

describe('the variants of a text', () => {
  it('are drawn among those whose conditions hold, and the one that is drawn stays with the question', () => {
    const turn = turnWith(idea)
    happen(turn, idea, {})
    expect(turn.life.question).toMatchObject({ message: 'Soup?', variant: 'soup' })
    expect(decode(encode(turn.life)).question?.variant).toBe('soup')
  })

  it('leave no name where they have none', () => {
    const plain = question('plain')
    const turn = turnWith(plain)
    happen(turn, plain, {})
    expect(turn.life.question).not.toHaveProperty('variant')
  })

  it('let an event wait while none of them fits', () => {
    const old = { ...idea, text: idea.text.slice(1) }
    for (const [definition, comes] of [
      [idea, true],
      [old, false],
      [{ ...old, text: [...old.text, 'Well?'] }, true],
    ] as const) {
      const turn = turnWith(definition)
      const event = eventIndexOf(turn.catalogue).byId.get('idea')
      expect(event !== undefined && castIfEligible(event, glanceAt(turn), 'any') !== null).toBe(comes)
    }
  })

  it('have outcomes and odds of their own', () => {
    const turn = turnWith(idea)
    happen(turn, idea, {})
    expect(questionShapeOf(turn).answerOptions[0]?.odds).toEqual(['40 %: they are hungry'])
  })

  it.each([
    [0, 'They are hungry.'],
    [0.39, 'They are hungry.'],
    [0.4, 'They own stoves.'],
    [0.999, 'They own stoves.'],
  ])('have texts of the outcomes of their own: at %d %s', (die, says) => {
    const turn = turnWith(idea)
    happen(turn, idea, {})
    answerQuestion(turn, 'yes', die)
    expect(turn.life.feed.at(-1)?.message).toBe(says)
  })
})
