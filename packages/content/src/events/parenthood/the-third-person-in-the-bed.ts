import { defineEvent } from '../../define-event.ts'

export const theThirdPersonInTheBed = defineEvent({
  id: 'the-third-person-in-the-bed',
  kind: 'question',
  category: 'love',
  title: 'The third person in the bed',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: {
    child: { relation: ['son', 'daughter'], age: { from: 2, to: 4 } },
    partner: { relation: ['spouse', 'partner'], age: { from: 18 } },
  },
  trigger: { kind: 'draw', weight: 14 },
  cooldownDays: 2500,
  importance: 3,
  offline: { kind: 'auto', option: 'let' },
  text: [
    'Every night at three {child} comes in, walks over your face, and lies down crosswise. {partner} has moved to the couch. In the morning {partner.they} {partner|says|say}, “It has been two months,” and you understand that {partner.they} {partner|is|are} not only talking about sleep.',
  ],
  options: [
    {
      id: 'let',
      text: 'Let {child.them} come',
      outcomes: [
        {
          chance: 1,
          text: [
            'There is a hot foot against your ribs until the winter {child} turns five. One night it does not come, and you lie awake waiting for it. {partner} sleeps on the couch a good deal longer than that.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 5 },
            { kind: 'familiarity', role: 'child', by: 5 },
            { kind: 'affinity', role: 'partner', by: -8 },
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'remember', what: 'the-couch' },
          ],
        },
      ],
    },
    {
      id: 'back',
      text: 'Carry {child.them} back, every time, for as long as it takes',
      energyCost: 7,
      outcomes: [
        {
          chance: 0.7,
          text: [
            'Nine nights of it. On the tenth you wake at three by yourself, and there is only {partner}, who has come in from the couch without a word, cold feet and all.',
          ],
          modifiers: [{ when: { kind: 'affinity', role: 'partner', from: 40 }, times: 1.5 }],
          effects: [
            { kind: 'affinity', role: 'partner', by: 9 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'affinity', role: 'child', by: -1 },
            { kind: 'gauge', of: 'energy', by: -5 },
          ],
        },
        {
          chance: 0.3,
          text: [
            '{child} lies down in front of your door instead, on the boards, with {child.their} blanket. You step over {child.them} in the morning. {partner} looks at that, and says: “All right. Enough. Let {child.them} in.”',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 3 },
            { kind: 'affinity', role: 'child', by: 2 },
            { kind: 'gauge', of: 'stress', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'bigger',
      text: 'Buy the biggest bed they make',
      moneyCost: 180000,
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes up the whole room; you climb in from the foot. All three of you sleep. It is not what {partner} meant, and {partner.they} {partner|is|are} too rested to explain.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'affinity', role: 'partner', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 34, gauges: { happiness: 50, stress: 50 } },
      choose: 'let',
      roll: 0,
      expect: { gauges: { happiness: 2 }, remembers: ['the-couch'] },
    },
  ],
})
