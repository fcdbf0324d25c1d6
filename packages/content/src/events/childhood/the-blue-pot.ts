import { defineEvent } from '../../define-event.ts'

export const theBluePot = defineEvent({
  id: 'the-blue-pot',
  kind: 'question',
  category: 'growth',
  title: 'The blue pot',
  stages: ['infancy'],
  age: { from: 2 },
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'sit' },
  text: [
    'In the middle of the room stands a blue pot with a handle. Nobody mentions it. The newspaper is being read, very thoroughly, and no page is turned.',
  ],
  options: [
    {
      id: 'wear',
      text: 'Try it on',
      outcomes: [
        {
          chance: 0.7,
          odds: 'it fits',
          text: [
            'It is a good hat, with something to hold it by. You wear it to the front door, where the mail carrier salutes.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'social', by: 2 },
          ],
        },
        {
          chance: 0.3,
          odds: 'it fits very well',
          text: [
            'It goes on, and does not come off. It takes butter, two neighbors and a song, and afterward nobody wants to talk about the pot.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'sit',
      text: 'Sit on it, as you are',
      outcomes: [
        {
          chance: 1,
          text: [
            'You sit. The newspaper goes down by a finger’s breadth. You get up, dressed and dry, and are congratulated over the top of it.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'social', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 2, gauges: { happiness: 50, social: 50 } },
      choose: 'wear',
      roll: 0.35,
      expect: { gauges: { happiness: 5, social: 2 }, says: 'It is a good hat' },
    },
    {
      given: { age: 2, gauges: { stress: 50, social: 50 } },
      choose: 'wear',
      roll: 0.85,
      expect: { gauges: { stress: 4, social: 3 }, says: 'It goes on' },
    },
  ],
})
