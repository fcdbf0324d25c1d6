import { defineEvent } from '../../define-event.ts'

export const whatYouPlanted = defineEvent({
  id: 'what-you-planted',
  kind: 'question',
  category: 'work',
  title: 'What you planted',
  stages: ['oldAge'],
  age: { from: 66, to: 66 },
  conditions: [
    { kind: 'job', ladders: ['gardening'] },
    { kind: 'season', in: ['autumn', 'spring'] },
  ],
  trigger: { kind: 'waiting', medianDays: 120 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'rake', minutes: 4320 },
  text: [
    'This is the last bed you will dig for pay, and it’s bulbs: they won’t be up until you are gone. The young one asks, leaning on the spade, whether that doesn’t bother you.',
  ],
  options: [
    {
      id: 'rake',
      text: '“Deeper,” you say',
      outcomes: [
        {
          chance: 1,
          text: [
            'He digs. You put them in yourself, pointed end up, a hand apart, the way that everyone does it wrong.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'health', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'maple',
      text: 'Take him to see the maple with the swing',
      conditions: [{ kind: 'remembers', what: 'left-the-maple', daysAgo: 365 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'There is another child on it, and the rope is new. The lake comes through in pieces. He asks how old it is. “Mine,” you say, which isn’t an answer, and he seems to think that it is.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'knife',
      text: 'Give him the pruning knife',
      conditions: [{ kind: 'remembers', what: 'the-pruning-knife', daysAgo: 365 }],
      outcomes: [
        {
          chance: 1,
          text: ['“Lower,” you tell him, with your stick. “That one. Lower.” You hear who it is that you sound like.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'social', by: 3 },
            { kind: 'remember', what: 'taught-the-trade' },
          ],
        },
      ],
    },
    {
      id: 'bucket',
      text: 'Have the man with the bucket do the talking',
      conditions: [{ kind: 'remembers', what: 'the-man-with-the-bucket', daysAgo: 365 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'He’s head gardener at the north end, with a radio on his belt. He looks at the bulbs, at the young one and at you. “They come up,” he says. It’s the longest speech you’ve known him to make.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'social', by: 6 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 66, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'rake',
      roll: 0,
      expect: { gauges: { happiness: 5, health: 1 } },
    },
  ],
})
