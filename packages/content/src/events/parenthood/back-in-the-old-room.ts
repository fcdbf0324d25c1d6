import { defineEvent } from '../../define-event.ts'

export const backInTheOldRoom = defineEvent({
  id: 'back-in-the-old-room',
  kind: 'question',
  category: 'home',
  title: 'Back in the old room',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 24, to: 34 } } },
  conditions: [{ kind: 'arranged', role: 'child', as: ['usual'] }],
  trigger: { kind: 'draw', weight: 18 },
  cooldownDays: 3000,
  importance: 5,
  offline: { kind: 'auto', option: 'yes' },
  text: [
    '{child} is at the door, with more boxes than {child.they} left with, and one eye that {child.they} {child|has|have} been rubbing. It is only until the spring. You can see that there is a sentence coming about what has happened, and that it will not come today.',
  ],
  options: [
    {
      id: 'yes',
      text: 'Carry the boxes in, and ask nothing',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child.They} {child|sleeps|sleep} for two days. Then the shower runs for so long that you go and stand by the door. It is told in pieces, while you are both doing something else: the job, the apartment, the one it was shared with. Spring comes; {child} stays through another.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 12 },
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'energy', by: -3 },
            { kind: 'remember', what: 'the-second-childhood' },
          ],
        },
      ],
    },
    {
      id: 'terms',
      text: 'Yes; for rent, with a date',
      energyCost: 2,
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} signs. {child.They} {child|pays|pay} on the first, into your hand, without looking at you. On the date there is a bag in the hall. You had thought the two of you could talk about the date.',
          ],
          effects: [
            { kind: 'money', by: 240000 },
            { kind: 'affinity', role: 'child', by: -5 },
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'familiarity', role: 'child', by: 3 },
            { kind: 'remember', what: 'the-date-in-the-hall' },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: 'Say that it will not do, and pay for a month somewhere',
      moneyCost: 140000,
      outcomes: [
        {
          chance: 1,
          text: [
            'It is a good, clean room. {child} thanks you. In that room, alone, {child.they} {child|gets|get} over it, and over some other things too.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -10 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'the-clean-room' },
          ],
        },
      ],
    },
    {
      id: 'as-it-was',
      text: 'Open the door to the room',
      conditions: [{ kind: 'remembers', what: 'the-room-stays', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'The bed is made. The lamp is there. {child} stands in the doorway, and at last makes a noise. You had kept it for yourself, you had thought: Sundays, with a dustcloth.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'remember', what: 'the-second-childhood' },
          ],
        },
      ],
    },
    {
      id: 'out',
      text: 'Say that you once walked out of a building yourself',
      conditions: [{ kind: 'remembers', what: 'walked-out' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'Past the gate, past the bakery, without a coat. {child} had not known. “And then?” Then you went home, you say, and slept for two days. You show {child.them} where the towels are.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 10 },
            { kind: 'affinity', role: 'child', by: 7 },
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'remember', what: 'the-second-childhood' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 55, gauges: { stress: 50 } },
      choose: 'yes',
      roll: 0,
      expect: { gauges: { stress: 4 }, remembers: ['the-second-childhood'] },
    },
  ],
})
