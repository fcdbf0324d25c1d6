import { defineEvent } from '../../define-event.ts'

export const aWordForYou = defineEvent({
  id: 'a-word-for-you',
  kind: 'question',
  category: 'family',
  title: 'What they call you',
  stages: ['middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 13, to: 17 } } },
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'leave' },
  text: [
    '{child} has left the phone on the counter. A message lights up, from a friend: “is The Clerk letting you?” You look around for whoever that might be. Then {child}’s answer, above it: “The Clerk is thinking. The Clerk is wearing the vest.”',
  ],
  options: [
    {
      id: 'leave',
      text: 'Turn the phone over',
      outcomes: [
        {
          chance: 1,
          text: [
            'You take off the vest. You put it on again. That evening {child} asks, politely, about Saturday, and you hear yourself say “Let me look into it.”',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'sign',
      text: 'Decide about Saturday in writing: “Granted. The Clerk”',
      outcomes: [
        {
          chance: 0.7,
          text: [
            'It’s stuck to {child.their} door. There’s a scream, then silence, and then, through the door, that laugh which you have not been given since {child.they} {child|was|were} nine.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 9 },
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'familiarity', role: 'child', by: 3 },
          ],
        },
        {
          chance: 0.3,
          text: ['“You READ my PHONE.” It had lit up by itself, you say. It’s true. You can hear how it sounds.'],
          effects: [
            { kind: 'affinity', role: 'child', by: -9 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'mirror',
      text: 'Ask {child} what you are like',
      energyCost: 3,
      outcomes: [
        {
          chance: 0.5,
          text: [
            '{child} thinks it over with real care. “You’re fair,” says {child.they}. “You are SO fair. It’s like living at the bank.” You had wanted so much to be fair; there were reasons. You tell {child.them} two.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
        {
          chance: 0.5,
          text: [
            '“I don’t know,” {child} says. “You’re always just there.” It’s meant as a complaint. It keeps you warm for days.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'affinity', role: 'child', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'slam',
      text: 'Remember what you called yours',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'slams-doors' },
            { kind: 'remembers', what: 'the-party' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'The Ministry, you called them. You had forgotten. You tell {child} about the Ministry: its hours, its stamps, its one joke. {child} has never heard you tell on anyone before and wants all of it, from the beginning.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 7 },
            { kind: 'affinity', role: 'child', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 50, gauges: { stress: 50, happiness: 50 } },
      choose: 'leave',
      roll: 0,
      expect: { gauges: { stress: 4, happiness: -3 } },
    },
  ],
})
