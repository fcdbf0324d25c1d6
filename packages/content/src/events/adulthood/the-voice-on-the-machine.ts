import { defineEvent } from '../../define-event.ts'

export const theVoiceOnTheMachine = defineEvent({
  id: 'the-voice-on-the-machine',
  kind: 'question',
  category: 'loss',
  title: 'The message',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { lost: { relation: ['mother', 'father', 'sister', 'brother', 'spouse'], status: 'dead' } },
  trigger: { kind: 'draw', weight: 7 },
  importance: 4,
  offline: { kind: 'auto', option: 'keep' },
  text: [
    'The old answering machine still has {lost} on it: nine seconds, about bringing bread. They are going to switch the number off.',
  ],
  options: [
    {
      id: 'keep',
      text: 'Copy it',
      energyCost: 5,
      outcomes: [
        {
          chance: 1,
          text: [
            'You keep it on three things, in three places. You never play it. It is enough to know where the bread is.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'gauge', of: 'happiness', by: -1 },
          ],
        },
      ],
    },
    {
      id: 'listen',
      text: 'Listen once more, and let it go',
      outcomes: [
        {
          chance: 1,
          text: ['“And if they have the dark one, the dark one.” Then the tone. You go and get the dark one.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 36, gauges: { stress: 50, happiness: 50 } },
      choose: 'keep',
      roll: 0,
      expect: { gauges: { stress: -3, happiness: -1 } },
    },
  ],
})
