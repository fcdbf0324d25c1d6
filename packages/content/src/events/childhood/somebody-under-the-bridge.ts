import { defineEvent } from '../../define-event.ts'

export const somebodyUnderTheBridge = defineEvent({
  id: 'somebody-under-the-bridge',
  kind: 'question',
  category: 'play',
  title: 'Somebody under the bridge',
  stages: ['infancy'],
  age: { from: 1 },
  trigger: { kind: 'draw', weight: 10 },
  importance: 2,
  offline: { kind: 'auto', option: 'louder' },
  text: [
    'Under the bridge you say “ha”. “Ha,” says somebody. You look at the two who have you by the hands, and it was neither of them.',
    'It drips under the bridge. You call out, since it is the place for it, and somebody calls the same, a little later, from the back.',
  ],
  options: [
    {
      id: 'louder',
      text: 'Say it louder',
      outcomes: [
        {
          chance: 1,
          text: ['It says it louder. Neither of you gives way. A man with a bicycle waits until it has been decided.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'energy', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'word',
      text: 'Say something that it cannot know',
      outcomes: [
        {
          chance: 1,
          text: [
            'You say the word for cookie, which is your own, and which not everyone at home has understood. It knows it.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 1, gauges: { happiness: 50, energy: 50 } },
      choose: 'louder',
      roll: 0,
      expect: { gauges: { happiness: 5, energy: -2 } },
    },
  ],
})
