import { defineEvent } from '../../define-event.ts'

export const theManWhoCameEveryYear = defineEvent({
  id: 'the-man-who-came-every-year',
  kind: 'question',
  category: 'growth',
  title: 'Pears',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'open', minutes: 4320 },
  text: [
    'A box of pears on the step, each in its paper. No card; there was never a card. You know the handwriting on the label. He must be close to eighty, the man you closed on nineteen.',
  ],
  options: [
    {
      id: 'open',
      text: 'Take them in',
      outcomes: [
        {
          chance: 1,
          text: [
            'They’re just ripe, the sort that last one day. You eat four, over the sink, and hand out the rest up and down the street.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
        },
      ],
    },
    {
      id: 'visit',
      text: 'Take the bus out, and thank him in person',
      conditions: [{ kind: 'remembers', what: 'owned-up-at-work' }],
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'There’s an orchard, a small one. He has you up the ladder within the hour. He shows his grandson the scar: “This is who did it,” he says, “twice,” and there’s something in how he says it that you carry home with the fruit.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 14 },
            { kind: 'gauge', of: 'stress', by: -10 },
            { kind: 'gauge', of: 'social', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'confess',
      text: 'Write to him what was in the bag',
      conditions: [{ kind: 'remembers', what: 'hid-a-mistake' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You put it all down, with the date. Three weeks later your letter comes back, opened, and folded again by a careful hand. On the back he’s written: I know. The nurse wrote me in the spring after. I wanted to see if you would. The next year there are pears.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: -20 },
            { kind: 'remember', what: 'owned-up-at-work' },
          ],
        },
      ],
    },
  ],
})
