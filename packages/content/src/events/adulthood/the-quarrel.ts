import { defineEvent } from '../../define-event.ts'

export const theQuarrel = defineEvent({
  id: 'the-quarrel',
  kind: 'question',
  category: 'love',
  title: 'About the dishwasher',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { partner: { relation: ['partner', 'spouse'], age: { from: 18 } } },
  trigger: { kind: 'draw', weight: 8, modifiers: [{ when: { kind: 'gauge', of: 'stress', from: 55 }, times: 2 }] },
  cooldownDays: 2000,
  importance: 4,
  offline: { kind: 'auto', option: 'walk' },
  text: [
    'It is about the dishwasher. By half past nine it is about a lampshade, who was late to what, and the word “always”.',
    '{partner} says “Fine.” You say “Fine.” Nothing in the apartment is.',
  ],
  options: [
    {
      id: 'give-in',
      text: 'Put the bowls where {partner.they} {partner|wants|want} them',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'You do it with great care, so that it is a victory. {partner} sees that too, and it is nearly funny.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 6 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'have-it-out',
      text: 'Have it out',
      energyCost: 12,
      outcomes: [
        {
          chance: 0.55,
          odds: 'you get to the bottom of it',
          text: [
            'At one in the morning you have reached the ground, and there is something there. You sleep like people after a move.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 12 },
            { kind: 'familiarity', role: 'partner', by: 15 },
            { kind: 'gauge', of: 'stress', by: -8 },
          ],
          remembers: { role: 'partner', as: 'the night of the great quarrel' },
        },
        {
          chance: 0.45,
          odds: 'something is said that stays said',
          text: ['There is a sentence in it that cannot be put back.'],
          effects: [
            { kind: 'affinity', role: 'partner', by: -16 },
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'gauge', of: 'stress', by: 8 },
          ],
          remembers: { role: 'partner', as: 'what was said' },
        },
      ],
    },
    {
      id: 'walk',
      text: 'Go for a walk around the block',
      outcomes: [
        {
          chance: 1,
          text: ['You go around it six times. The light in your window goes out on the fifth.'],
          effects: [
            { kind: 'affinity', role: 'partner', by: -3 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
  ],
})
