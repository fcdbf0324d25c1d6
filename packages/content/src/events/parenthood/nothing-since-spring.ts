import { defineEvent } from '../../define-event.ts'

export const nothingSinceSpring = defineEvent({
  id: 'nothing-since-spring',
  kind: 'question',
  category: 'family',
  title: 'Nothing since spring',
  stages: ['middleAge', 'oldAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 24, to: 48 } } },
  conditions: [{ kind: 'affinity', role: 'child', to: 55 }],
  trigger: { kind: 'draw', weight: 18 },
  cooldownDays: 3000,
  importance: 6,
  offline: { kind: 'auto', option: 'wait' },
  text: [
    'There has been no word from {child} in months. Not on your birthday. You know through others that {child.they} {child|is|are} well, has moved, has a new number. It was about something small; you could each say what, and they would be two different things.',
  ],
  options: [
    {
      id: 'write',
      text: 'Write a letter, by hand, without the word “but”',
      energyCost: 6,
      outcomes: [
        {
          chance: 0.5,
          text: ['It takes nine drafts. Nothing comes; but it does not come back, either.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'remember', what: 'the-letter-without-but' },
          ],
          followUps: [{ event: 'a-car-by-the-curb', afterDays: [700, 1500] }],
        },
        {
          chance: 0.5,
          text: [
            'A card, in a week, with a lighthouse. “I got it. Not yet.” You put it up where you can see it from the chair.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'remember', what: 'the-letter-without-but' },
          ],
          followUps: [{ event: 'a-car-by-the-curb', afterDays: [500, 1200] }],
        },
      ],
    },
    {
      id: 'go',
      text: 'Go there, and ring',
      energyCost: 7,
      outcomes: [
        {
          chance: 0.35,
          text: ['{child} opens. You are both wearing the same cardigan. It does not solve it; but you are inside.'],
          modifiers: [{ when: { kind: 'affinity', role: 'child', from: 0 }, times: 1.9 }],
          effects: [
            { kind: 'affinity', role: 'child', by: 14 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'rang-the-bell' },
          ],
        },
        {
          chance: 0.65,
          text: [
            'Someone moves behind the curtain. You wait for the length of time that a person may decently wait. There’s a pair of small boots on the mat. No one told you about small boots.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'gauge', of: 'happiness', by: -12 },
            { kind: 'affinity', role: 'child', by: -4 },
            { kind: 'remember', what: 'rang-the-bell' },
          ],
          followUps: [{ event: 'a-car-by-the-curb', afterDays: [700, 1500] }],
        },
      ],
    },
    {
      id: 'wait',
      text: 'Wait',
      outcomes: [
        {
          chance: 1,
          text: ['You can do it all day, along with other things. You keep the porch light on; bulbs are cheap.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'remember', what: 'kept-the-light-on' },
          ],
          followUps: [{ event: 'a-car-by-the-curb', afterDays: [900, 1800] }],
        },
      ],
    },
    {
      id: 'other',
      text: 'Have it carried over by someone {child.they} still talks to',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'The aunt, the friend, the old coach carries it over, and carries something back, slightly changed at each door, until it has become a thing that neither of you ever said.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -4 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
          followUps: [{ event: 'a-car-by-the-curb', afterDays: [900, 1800] }],
        },
        {
          chance: 0.5,
          text: [
            '“Tell them I dream about the kitchen,” is what comes back. Only that. You go and look at the kitchen.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
          followUps: [{ event: 'a-car-by-the-curb', afterDays: [500, 1200] }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 60, gauges: { stress: 50, happiness: 50 } },
      choose: 'wait',
      roll: 0,
      expect: { gauges: { stress: 4, happiness: -4 }, remembers: ['kept-the-light-on'], followUp: 'a-car-by-the-curb' },
    },
  ],
})
