import { describe, expect, it } from 'vitest'
import type { EventDefinition, OutcomeModifier } from '../../src/catalogue/event.ts'
import { type Turn, turnOf } from '../../src/core/turn.ts'
import { answerQuestion } from '../../src/story/answer-question.ts'
import { happen } from '../../src/story/happen.ts'
import { questionShapeOf } from '../../src/story/question-shape.ts'
import { grownLife } from '../support/grown-life.ts'
import { setCash } from '../support/money-life.ts'
import { question } from '../support/one-life.ts'

function chancy(modifiers: readonly OutcomeModifier[], moneyCost = 0): EventDefinition {
  return question('chancy', {
    trigger: { kind: 'followUp' },
    options: [
      {
        id: 'try',
        text: 'Try',
        moneyCost,
        outcomes: [
          { chance: 0.25, odds: 'it works', text: ['It works.'], modifiers },
          { chance: 0.75, odds: 'it fails', text: ['It fails.'] },
        ],
      },
    ],
  })
}

/** The question to a player of 25 with $1,000. */
function asked(definition: EventDefinition): Turn {
  const one = grownLife(25, { events: [definition] })
  setCash(one, 100_000)
  const turn = turnOf(one.life, one.minute(), one.context)
  happen(turn, definition, {})
  return turn
}

function oddsIn(turn: Turn): readonly string[] | undefined {
  return questionShapeOf(turn).answerOptions[0]?.odds
}

const young: OutcomeModifier['when'] = { kind: 'age', to: 40 }
const old: OutcomeModifier['when'] = { kind: 'age', from: 41 }

describe('the odds of an option', () => {
  it('name the people of the event', () => {
    const definition = chancy([])
    const [option] = definition.options ?? []
    const named = { ...option, outcomes: option?.outcomes.map((each) => ({ ...each, odds: '{name} does' })) }
    const turn = asked({ ...definition, options: [named] } as EventDefinition)
    expect(oddsIn(turn)).toEqual([`25 %: ${turn.life.firstname} does`, `75 %: ${turn.life.firstname} does`])
  })

  it('are those of the content when no modifier holds', () => {
    expect(oddsIn(asked(chancy([{ when: old, times: 3 }])))).toEqual(['25 %: it works', '75 %: it fails'])
  })

  it('are multiplied by the factors that hold, scaled to a sum of 1, and give the reason', () => {
    const turn = asked(
      chancy([
        { when: young, times: 3, why: 'you are young' },
        { when: old, times: 0.1, why: 'you are old' },
      ]),
    )
    expect(oddsIn(turn)).toEqual(['50 %: it works (because you are young)', '50 %: it fails'])
  })

  it('give the condition’s own words when there are no others, for the player or against', () => {
    const turn = asked(
      chancy([
        { when: young, times: 2 },
        { when: { kind: 'retired', is: false }, times: 3 },
        { when: { kind: 'sex', is: 'female' }, times: 0.5 },
        { when: { kind: 'sex', is: 'male' }, times: 0.5 },
      ]),
    )
    const { sex } = turn.life
    expect(oddsIn(turn)).toEqual([
      `50 %: it works (for you: an age of at most 40 and not to be retired) (against you: to be ${sex})`,
      '50 %: it fails',
    ])
  })

  it('decide the draw, as they were before the costs were paid', () => {
    const rich = chancy([{ when: { kind: 'money', from: 100_000 }, times: 3 }], 50_000)
    for (const [die, says] of [
      [0.49, 'It works.'],
      [0.51, 'It fails.'],
    ] as const) {
      const turn = asked(rich)
      answerQuestion(turn, 'try', die)
      expect(turn.life.feed.at(-1)?.message).toBe(says)
    }
  })

  it('are told with the outcome, as they were before the choice', () => {
    const rich = chancy([{ when: { kind: 'money', from: 100_000 }, times: 3, why: 'you can afford it' }], 50_000)
    const turn = asked(rich)
    answerQuestion(turn, 'try', 0.49)
    const told = turn.frames.flatMap(({ frame, body }) => (frame === 'messageEvent' ? [body.odds] : []))
    expect(told.at(-1)).toBe('50 %: it works (because you can afford it)')
    // The feed is kept in the life, without the reasons.
    expect(turn.life.feed.at(-1)).not.toHaveProperty('odds')
  })

  it.each([
    [young, '25 %: this (for you: an age of at most 40)'],
    [old, undefined],
  ])('of an outcome without a name are told when something counted: %j', (when, says) => {
    const definition = chancy([])
    const weighted = { chance: 0.25, text: ['It happens.'], modifiers: [{ when, times: 4 / 3 }] }
    const other = { chance: 1, text: ['It does not.'] }
    const option = { id: 'try', text: 'Try', outcomes: [weighted, other] }
    const turn = asked({ ...definition, options: [option] } as EventDefinition)
    answerQuestion(turn, 'try', 0.1)
    const told = turn.frames.flatMap(({ frame, body }) => (frame === 'messageEvent' ? [body.odds] : []))
    expect(told.at(-1)).toBe(says)
  })
})
