import { defineEvent } from '../../define-event.ts'

export const aLineOfLight = defineEvent({
  id: 'a-line-of-light',
  kind: 'question',
  category: 'health',
  title: 'The line of light',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 14, to: 17 } } },
  conditions: [{ kind: 'season', in: ['summer'] }],
  trigger: { kind: 'draw', weight: 12 },
  cooldownDays: 3000,
  importance: 8,
  offline: { kind: 'hold' },
  text: [
    'For weeks there has been a line of light under {child}’s door at four in the morning. {child.They} {child|says|say} that {child.they} {child|is|are} fine, in the voice of an answering machine. It has been hot for days, and {child} comes to the table in long sleeves.',
  ],
  options: [
    {
      id: 'sit',
      text: 'Go in, and sit down, and do not leave',
      energyCost: 6,
      outcomes: [
        {
          chance: 0.7,
          text: [
            '{child.They} {child|says|say} “please go,” and then “don’t.” It is light before anything else is said. Then it is said, by the roll of your sleeve: you roll up yours, and wait, and {child.they} {child|rolls|roll} up {child.theirs}. In the morning you make the call together, on speaker.',
          ],
          modifiers: [{ when: { kind: 'affinity', role: 'child', from: 30 }, times: 1.6 }],
          effects: [
            { kind: 'familiarity', role: 'child', by: 14 },
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'remember', what: 'rolled-up-the-sleeve' },
          ],
          followUps: [{ event: 'the-sleeves-rolled-up', afterDays: [400, 1100] }],
        },
        {
          chance: 0.3,
          text: [
            'You sit there until morning, and nothing is said, and you make the call by yourself, in the hall, with a hand around the phone. {child} goes, since you go with {child.them}.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 14 },
            { kind: 'affinity', role: 'child', by: -2 },
            { kind: 'remember', what: 'rolled-up-the-sleeve' },
          ],
          followUps: [{ event: 'the-sleeves-rolled-up', afterDays: [400, 1100] }],
        },
      ],
    },
    {
      id: 'doctor',
      text: 'Find a therapist, today, whatever it costs',
      moneyCost: 120000,
      outcomes: [
        {
          chance: 1,
          text: [
            'It is a woman with a plant and a box of tissues, and {child} says not one word there for three weeks. In the fourth there is a word. She does not tell you which; you pay, and wait on the stairs, and learn to not ask.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'familiarity', role: 'child', by: 2 },
            { kind: 'remember', what: 'rolled-up-the-sleeve' },
          ],
          followUps: [{ event: 'the-sleeves-rolled-up', afterDays: [400, 1100] }],
        },
      ],
    },
    {
      id: 'own',
      text: 'Tell {child.them} about the room where you talked for fifty minutes',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'was-in-therapy' },
            { kind: 'ill', illness: 'depression' },
            { kind: 'ill', illness: 'anxiety' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You had never mentioned it. {child} takes away the arm from {child.their} eyes. “You?” You say how you had sat in the parking lot the first time, and how small the room was, and what fitted into it. “Is she still there?” asks {child}.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 14 },
            { kind: 'affinity', role: 'child', by: 9 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'rolled-up-the-sleeve' },
          ],
          followUps: [{ event: 'the-sleeves-rolled-up', afterDays: [400, 1100] }],
        },
      ],
    },
    {
      id: 'phase',
      text: 'Give it a week',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'In a week the line of light is gone. In a month you hear {child.them} laugh on the phone. You will never learn what it was, who helped, or how near.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'familiarity', role: 'child', by: -8 },
          ],
        },
        {
          chance: 0.4,
          text: [
            'It is a Wednesday. The call comes from the school; a girl from the swim team found {child.them} in time. {child.They} {child|lives|live}. You stand in a corridor that smells of floor wax, and a person with a badge asks when you first noticed anything.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 30 },
            { kind: 'gauge', of: 'happiness', by: -25 },
            { kind: 'familiarity', role: 'child', by: 4 },
            { kind: 'remember', what: 'gave-it-a-week' },
          ],
          followUps: [{ event: 'the-sleeves-rolled-up', afterDays: [400, 1100] }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 44, money: 200000, gauges: { stress: 50, happiness: 50 } },
      choose: 'doctor',
      roll: 0,
      expect: { gauges: { stress: 8 }, remembers: ['rolled-up-the-sleeve'], followUp: 'the-sleeves-rolled-up' },
    },
  ],
})
