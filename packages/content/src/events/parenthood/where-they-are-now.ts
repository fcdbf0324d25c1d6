import { defineEvent } from '../../define-event.ts'

export const whereTheyAreNow = defineEvent({
  id: 'where-they-are-now',
  kind: 'question',
  category: 'loss',
  title: 'Where, now',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: {
    child: { relation: ['son', 'daughter'], age: { from: 3, to: 6 } },
    lost: { relation: ['mother', 'father'], status: 'dead' },
  },
  conditions: [{ kind: 'diedWithin', role: 'lost', days: 500 }],
  trigger: { kind: 'draw', weight: 24 },
  cooldownDays: 3000,
  importance: 5,
  offline: { kind: 'auto', option: 'true' },
  text: [
    '{child} is in the bath, with a cup, and has been thinking about {lost}. “But where now?” The cup fills, and is poured out, and fills.',
  ],
  options: [
    {
      id: 'true',
      text: 'Say that {lost} is dead, and what that is',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Not cold? Not hungry?” No. Not anything. {child} thinks about it. “Not even bored,” {child.they} {child|says|say}, and pours the cup over your wrist, with great care.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 7 },
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'remember', what: 'told-it-straight' },
          ],
          remembers: { role: 'child', as: 'what was said in the bath' },
        },
      ],
    },
    {
      id: 'sky',
      text: 'Say that {lost} is a star, the one over the water tower',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} says good night to it for two years. It is a planet. It moves; on some nights you have to search for it with your finger, quickly, before {child.they} {child|sees|see} that you do not know where it is.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'affinity', role: 'child', by: 3 },
            { kind: 'remember', what: 'the-star-over-the-tower' },
          ],
          remembers: { role: 'child', as: 'the star over the water tower' },
        },
      ],
    },
    {
      id: 'dont',
      text: 'Say that you don’t know',
      outcomes: [
        {
          chance: 0.5,
          text: [
            '“Who does know?” says {child}. You go through the people you both know, one by one. The mailman seems likeliest.',
          ],
          modifiers: [{ when: { kind: 'affinity', role: 'child', from: 50 }, times: 1.6 }],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'familiarity', role: 'child', by: 4 },
          ],
        },
        {
          chance: 0.5,
          text: [
            '{child} looks up at you with the first fear that you have ever seen there: not about {lost}. About you.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'affinity', role: 'child', by: -2 },
            { kind: 'remember', what: 'told-it-straight' },
          ],
          remembers: { role: 'child', as: 'what was said in the bath' },
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 34, gauges: { happiness: 50 } },
      choose: 'sky',
      roll: 0,
      expect: { gauges: { happiness: 4 }, remembers: ['the-star-over-the-tower'] },
    },
  ],
})
