import { defineEvent } from '../../define-event.ts'

export const theBridgeRating = defineEvent({
  id: 'the-bridge-rating',
  kind: 'question',
  category: 'work',
  title: 'Span six',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['engineering'], rung: { from: 1, to: 3 } }],
  trigger: { kind: 'draw', weight: 45 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'Span six of the river bridge has a bearing rusted solid and a plate you could put a pencil through. The rating says fair. To write poor is to close it in a week when forty thousand people need it to get to work; the commissioner has called twice, in a friendly way. You have the form in front of you.',
  ],
  options: [
    {
      id: 'poor',
      text: 'Write poor',
      outcomes: [
        {
          chance: 1,
          text: [
            'The bridge closes on a Monday. You are the most hated person in the city for three months, and no one knows your name, which the commissioner promises won’t last. They find two more plates like it.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'performance', by: -6 },
            { kind: 'remember', what: 'earned-a-good-name' },
          ],
          followUps: [{ event: 'the-bearing', afterDays: [400, 900] }],
        },
      ],
    },
    {
      id: 'sign',
      text: 'Write fair, and ask for a second look in the fall',
      outcomes: [
        {
          chance: 1,
          text: ['It is a defensible word. In the fall the budget for second looks has gone to paint.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'signed-span-six' },
          ],
          followUps: [{ event: 'the-bearing', afterDays: [400, 900] }],
        },
      ],
    },
    {
      id: 'trucks',
      text: 'Write fair for cars, and ban the trucks',
      conditions: [{ kind: 'job', performance: { from: 55 } }],
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes all night to find the paragraph that lets you. The truckers drive around by the county road and honk at the office. Nobody is happy, and the plate carries half.',
          ],
          effects: [
            { kind: 'performance', by: 5 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
          followUps: [{ event: 'the-bearing', afterDays: [400, 900] }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'sign',
      roll: 0,
      expect: { gauges: { stress: 8 }, remembers: ['signed-span-six'], followUp: 'the-bearing' },
    },
  ],
})
