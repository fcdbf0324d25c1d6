import { defineEvent } from '../../define-event.ts'

export const whatTheyWillBeTold = defineEvent({
  id: 'what-they-will-be-told',
  kind: 'question',
  category: 'loss',
  title: 'What they will be told',
  stages: ['oldAge'],
  age: { from: 66 },
  cast: {
    child: { relation: ['son', 'daughter'], age: { from: 24 } },
    baby: { relation: ['grandson', 'granddaughter'], age: { from: 3, to: 7 } },
  },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'told-it-straight', role: 'child', daysAgo: 5000 },
        { kind: 'remembers', what: 'the-star-over-the-tower', role: 'child', daysAgo: 5000 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 18 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'say' },
  text: [
    '{baby} asks it with a cup in {baby.their} hand, in the bath, to which you have been admitted as a spectator. “When you’re dead, where are you then?” {child}, who’s got the shampoo, stops. {child.They} {child|doesn’t|don’t} look around. {child.They} would like to know what you’ll say.',
  ],
  options: [
    {
      id: 'say',
      text: '“What do you think?”',
      outcomes: [
        {
          chance: 1,
          text: [
            '{baby} thinks: in the chair. It’s decided. It can be left standing where it is, then, that chair, {child} says with {child.their} back to you; and washes the small head very thoroughly.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'affinity', role: 'baby', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'straight',
      text: '“Not cold. Not hungry.”',
      conditions: [{ kind: 'remembers', what: 'told-it-straight', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“Not even bored,” say the two of you, {child} with the shampoo, in one breath. {baby} looks from the one to the other. {baby.They} {baby|pours|pour} the cup out over your wrist, with great care.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'affinity', role: 'child', by: 10 },
            { kind: 'familiarity', role: 'baby', by: 6 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'star',
      text: '“Over the water tower”',
      conditions: [{ kind: 'remembers', what: 'the-star-over-the-tower', role: 'child' }],
      outcomes: [
        {
          chance: 0.6,
          text: [
            '“It’s a planet,” says {child}. “I looked it up when I was nine.” {child.They} had said good night to it for another year all the same, so as not to let on to you. You go to the window, all three, {baby} in a towel, and have to search for it with your finger.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'affinity', role: 'child', by: 12 },
            { kind: 'familiarity', role: 'child', by: 6 },
          ],
        },
        {
          chance: 0.4,
          text: [
            '“Please not the star,” says {child} quietly. You hadn’t known how long {child.they} waited at that window for it to answer.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -4 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'happiness', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'go',
      text: 'Leave it to {child}, and go out of the bathroom',
      outcomes: [
        {
          chance: 1,
          text: [
            'You stand in the hall with your ear to the wood. You hear the water. You hear {child}’s voice, low and sure, saying something that you never taught {child.them}. {baby} laughs.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'affinity', role: 'child', by: 6 },
          ],
        },
      ],
    },
  ],
})
