import { defineEvent } from '../../define-event.ts'

export const theDigger = defineEvent({
  id: 'the-digger',
  kind: 'question',
  category: 'friendship',
  title: 'With a ribbon',
  stages: ['childhood'],
  age: { from: 3, to: 5 },
  trigger: { kind: 'draw', weight: 10 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'hand' },
  text: [
    'You have carried it all the way yourself. It is a digger, with an arm that goes up. It is wrapped in paper, it has a ribbon, and it is not for you.',
  ],
  options: [
    {
      id: 'hand',
      text: 'Hand it over',
      outcomes: [
        {
          chance: 0.6,
          odds: 'it is a success',
          text: ['It digs. All afternoon you are the one that it is from, and are asked how you do the arm.'],
          effects: [
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
        {
          chance: 0.4,
          odds: 'there is one already',
          text: [
            '“I have that one.” You say that it is a pity. You say so again on the way home, on the streetcar, with the digger on your knees.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'social', by: -1 },
          ],
        },
      ],
    },
    {
      id: 'help',
      text: 'Help with the paper',
      outcomes: [
        {
          chance: 1,
          text: [
            'You have it out before the other one has found the end of the ribbon. The arm goes up. Nobody says anything, in paper hats.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'social', by: -3 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 3, gauges: { social: 50, happiness: 50 } },
      choose: 'hand',
      roll: 0.3,
      expect: { gauges: { social: 5, happiness: 2 }, says: 'All afternoon you are the one that it is from' },
    },
    {
      given: { age: 3, gauges: { happiness: 50, social: 50 } },
      choose: 'hand',
      roll: 0.8,
      expect: { gauges: { happiness: 6, social: -1 }, says: 'I have that one' },
    },
  ],
})
