import { defineEvent } from '../../define-event.ts'

export const theOneAtTheTable = defineEvent({
  id: 'the-one-at-the-table',
  kind: 'question',
  category: 'family',
  title: 'The one {child} brings',
  stages: ['middleAge', 'oldAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 25, to: 40 } } },
  trigger: { kind: 'draw', weight: 15 },
  cooldownDays: 3000,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    '{child} has brought someone to dinner, and it is serious. This someone corrects {child}: a date, a word, the way {child.they} {child|tells|tell} the story about the boat. Each time {child} laughs. In the kitchen, over the pans: “So?”',
  ],
  options: [
    {
      id: 'say',
      text: 'Say what you saw',
      outcomes: [
        {
          chance: 0.4,
          text: [
            '“I know,” says {child}. {child.They} {child|lets|let} the water run. “I just wanted to know if it shows.” It lasts until the fall.',
          ],
          modifiers: [{ when: { kind: 'affinity', role: 'child', from: 50 }, times: 2 }],
          effects: [
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'remember', what: 'said-what-you-saw' },
          ],
        },
        {
          chance: 0.6,
          text: ['{child}’s face closes like a drawer. They marry in the spring, in another state, with eight people.'],
          effects: [
            { kind: 'affinity', role: 'child', by: -15 },
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'remember', what: 'said-what-you-saw' },
          ],
          followUps: [{ event: 'since-that-kitchen', afterDays: [900, 1700] }],
        },
      ],
    },
    {
      id: 'good',
      text: '“I’m happy for you.”',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'They marry. You get used to the corrections, the way you get used to a clock; {child} tells the story of the boat with all the dates right, and nobody laughs at the end.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 5 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'said-i-am-happy' },
          ],
          followUps: [{ event: 'since-that-kitchen', afterDays: [900, 1700] }],
        },
        {
          chance: 0.4,
          text: [
            'You were wrong. The corrections were nerves. It comes out the night that you are in the hospital with your heart, which is only gas, and it is that one who sits there and holds your shoes.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'affinity', role: 'child', by: 5 },
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'remember', what: 'said-i-am-happy' },
          ],
        },
      ],
    },
    {
      id: 'boat',
      text: 'Go back in and tell the story of the boat yourself, wrong, in every detail',
      energyCost: 2,
      outcomes: [
        {
          chance: 1,
          text: [
            'You put in a whale. This someone opens a mouth to correct you, looks at {child}, looks at you, and shuts it; and then says: “How big?” It is not nothing.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'affinity', role: 'child', by: 4 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
      ],
    },
  ],
})
