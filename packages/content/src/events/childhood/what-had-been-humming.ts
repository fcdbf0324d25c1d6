import { defineEvent } from '../../define-event.ts'

export const whatHadBeenHumming = defineEvent({
  id: 'what-had-been-humming',
  kind: 'question',
  category: 'chance',
  title: 'What had been humming',
  stages: ['infancy'],
  age: { to: 1 },
  trigger: { kind: 'draw', weight: 12 },
  importance: 2,
  offline: { kind: 'auto', option: 'wait' },
  text: [
    'Something stops that you had taken for silence. The lamp has stopped as well. In the dark a drawer is opened, and another, and somebody hits a knee.',
  ],
  options: [
    {
      id: 'call',
      text: 'Call it back',
      outcomes: [
        {
          chance: 0.3,
          odds: 'it comes back',
          text: [
            'You shout, and there it is: the lamp, the hum, all of them with a hand over their eyes. You make a note of it.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 6 }],
        },
        {
          chance: 0.7,
          odds: 'they come',
          text: ['You shout. They come to you through the dark from three sides, by ear, and two of them meet.'],
          effects: [
            { kind: 'gauge', of: 'social', by: 3 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'wait',
      text: 'Keep still, and see who comes',
      outcomes: [
        {
          chance: 1,
          text: [
            'A match, a saucer with a flame on it, and over that a face which is lit from the wrong end. You begin at the chin, and by the eyebrows you are fairly sure.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 0, gauges: { happiness: 50 } },
      choose: 'call',
      roll: 0.15,
      expect: { gauges: { happiness: 6 }, says: 'and there it is' },
    },
    {
      given: { age: 0, gauges: { social: 50, stress: 50 } },
      choose: 'call',
      roll: 0.65,
      expect: { gauges: { social: 3, stress: 1 }, says: 'They come to you through the dark from three sides' },
    },
  ],
})
