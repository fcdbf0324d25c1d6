import { defineEvent } from '../../define-event.ts'

export const theShortBars = defineEvent({
  id: 'the-short-bars',
  kind: 'question',
  category: 'work',
  title: 'Before the pour',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['building'], rung: { from: 1, to: 3 } }],
  trigger: { kind: 'draw', weight: 42 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'The concrete trucks are at the gate with their drums turning. You walk the slab once more, and the steel in the balconies on the east side is set low; the bars should be at the top. To lift it would take a day. The trucks cost nine thousand dollars if they turn around, and the super has already waved.',
  ],
  options: [
    {
      id: 'stop',
      text: 'Stand in front of the first truck',
      outcomes: [
        {
          chance: 1,
          text: [
            'The super calls you things in front of forty men. The concrete goes back. All the next day they lift bars, and nobody talks to you, and the inspector who comes by chance writes good in his little book.',
          ],
          effects: [
            { kind: 'performance', by: -5 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'earned-a-good-name' },
          ],
        },
      ],
    },
    {
      id: 'pour',
      text: 'Let them pour',
      outcomes: [
        {
          chance: 1,
          text: [
            'It goes down gray and smooth and by evening it has a skin. You could write your name in it. Your hands smell of it all evening.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'hid-a-mistake' },
          ],
          followUps: [{ event: 'the-hairline', afterDays: [500, 1100] }],
        },
      ],
    },
    {
      id: 'rods',
      text: 'Get six men, and lift the worst two while the first truck empties elsewhere',
      conditions: [{ kind: 'job', performance: { from: 55 } }],
      energyCost: 12,
      outcomes: [
        {
          chance: 1,
          text: [
            'You do it in fifty minutes, on your knees, with wire cutting your hands. Two balconies are right. Four you tell yourself about.',
          ],
          effects: [
            { kind: 'performance', by: 6 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
          followUps: [{ event: 'the-hairline', afterDays: [500, 1100] }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'pour',
      roll: 0,
      expect: { gauges: { stress: 6 }, remembers: ['hid-a-mistake'], followUp: 'the-hairline' },
    },
  ],
})
