import { defineEvent } from '../../define-event.ts'

export const againstTheLarderDoor = defineEvent({
  id: 'against-the-larder-door',
  kind: 'question',
  category: 'growth',
  title: 'A book on your head',
  stages: ['childhood'],
  age: { from: 3, to: 5 },
  cast: { parent: { relation: ['mother', 'father'] } },
  trigger: { kind: 'draw', weight: 11 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'flat' },
  text: [
    'You are to stand against the larder door, with your heels to the wood and a book on your head. {parent} has gone to look for the pencil.',
  ],
  options: [
    {
      id: 'toes',
      text: 'Go up on your toes',
      outcomes: [
        {
          chance: 1,
          text: [
            'A line, and the date. {parent} calls the others. You walk through all the rooms, and duck in the doorways.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 5 }],
          followUps: [{ event: 'the-second-line', afterDays: [360, 370] }],
        },
      ],
    },
    {
      id: 'flat',
      text: 'Stand as you are',
      outcomes: [
        {
          chance: 1,
          text: [
            'A line, and the date. It is lower than the door handle by one nose. You put yours to it, to be sure.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'stress', by: -1 },
          ],
        },
      ],
    },
    {
      id: 'walk',
      text: 'Walk off under the book',
      outcomes: [
        {
          chance: 1,
          text: [
            'You get as far as the stove without using a hand. There is no line that year; there is only the date.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'social', by: 1 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 3, gauges: { happiness: 50 } },
      choose: 'toes',
      roll: 0,
      expect: { gauges: { happiness: 5 }, followUp: 'the-second-line' },
    },
  ],
})
