import { defineEvent } from '../../define-event.ts'

export const theExchangeLetter = defineEvent({
  id: 'the-exchange-letter',
  kind: 'question',
  category: 'school',
  title: 'Three weeks in Lyon',
  stages: ['adolescence'],
  age: { from: 14, to: 17 },
  conditions: [
    { kind: 'studies', for: ['highSchool'] },
    { kind: 'season', in: ['autumn', 'winter', 'spring'] },
    { kind: 'weekend', is: false },
  ],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'yield', minutes: 4320 },
  text: ['There is one place on the exchange, and one other person who wants it. The teacher asks you both why.'],
  options: [
    {
      id: 'speak',
      text: 'Say it in French',
      outcomes: [
        {
          chance: 0.6,
          odds: 'you go',
          text: [
            'It is full of mistakes, and none of them matters. For three weeks you live with a family who argue about cheese.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'remember', what: 'been-to-lyon' },
          ],
        },
        {
          chance: 0.4,
          odds: 'you do not',
          text: ['The other one’s French is better; it has a grandmother in it. You get a postcard of a bridge.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: -4 }],
        },
      ],
    },
    {
      id: 'yield',
      text: 'Say that the other one should go',
      outcomes: [
        {
          chance: 1,
          text: [
            'You are thanked in the corridor, quickly, by someone who had never spoken to you. That is how it begins.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'meet', affinity: 30 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 15, gauges: { happiness: 60 } },
      choose: 'speak',
      roll: 0.8,
      expect: { gauges: { happiness: -4 } },
    },
  ],
})
