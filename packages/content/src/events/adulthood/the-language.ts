import { defineEvent } from '../../define-event.ts'

export const theLanguage = defineEvent({
  id: 'the-language',
  kind: 'question',
  category: 'growth',
  title: 'The subjunctive',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'not', of: { kind: 'ill', illness: 'dementia' } }],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'listen' },
  text: [
    'On the streetcar you hear two people quarrel in the language that you learned for two years, and you understand every word. You could say something. It would have to be in the subjunctive.',
  ],
  options: [
    {
      id: 'say',
      text: 'Say it',
      energyCost: 5,
      outcomes: [
        {
          chance: 0.7,
          odds: 'they laugh',
          text: [
            'They look at you, and then at each other, and it is over, whatever it was. “Would that it were so,” the man repeats, quite moved.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
        {
          chance: 0.3,
          odds: 'it was not what you thought',
          text: ['You have said, as far as can be made out, something about a goat.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'listen',
      text: 'Look out of the window',
      outcomes: [
        {
          chance: 1,
          text: ['It is about an aunt, a cupboard, and a summer that nobody has forgiven. You get off two stops late.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, gauges: { social: 50, happiness: 50 } },
      choose: 'say',
      roll: 0,
      expect: { gauges: { social: 6, happiness: 4 } },
    },
  ],
})
