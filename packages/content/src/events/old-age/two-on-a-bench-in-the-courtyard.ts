import { defineEvent } from '../../define-event.ts'

export const twoOnABenchInTheCourtyard = defineEvent({
  id: 'two-on-a-bench-in-the-courtyard',
  kind: 'question',
  category: 'family',
  title: 'In the courtyard',
  stages: ['oldAge'],
  cast: {
    sibling: { relation: ['sister', 'brother'], age: { from: 55 } },
    parent: { relation: ['mother', 'father'], status: 'dead' },
  },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'the-home-with-the-courtyard', role: 'parent', daysAgo: 2500 },
        { kind: 'remembers', what: 'took-the-parent-in', role: 'parent', daysAgo: 2500 },
        { kind: 'remembers', what: 'half-and-half', role: 'parent', daysAgo: 2500 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 24 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'quiet' },
  text: [
    '{sibling} wants to look at the place; “just to know,” {sibling.they} {sibling|says|say}. It’s the one with the courtyard. You’ve sat down on the bench, the two of you, in your coats, with the brochure. An old man goes by and asks when the train leaves. Neither of you has to think.',
  ],
  options: [
    {
      id: 'quiet',
      text: '“Seven-forty”',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Track two,” says {sibling}. He thanks you, he has plenty of time, then. You stay until it’s dark, and talk about {parent}, how {parent.they} would ask and how it never let up. It’s the same train.',
          ],
          effects: [
            { kind: 'affinity', role: 'sibling', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'both',
      text: 'Put both your names down, next door to each other',
      moneyCost: 200000,
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s a joke, and then it’s a form. “I get the window,” says {sibling}. You always got the window. The lady from the office needs to know the relation.',
          ],
          effects: [
            { kind: 'affinity', role: 'sibling', by: 14 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'walk',
      text: 'Tell {sibling.them} about the walks to school',
      conditions: [{ kind: 'remembers', what: 'took-the-parent-in', role: 'sibling' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'At three in the morning, in the dark, every day, around the block. {sibling} had sent fruit. “I couldn’t,” {sibling.they} {sibling|says|say}, “I couldn’t be called by the wrong name.” You’d been called by it for two years; it’d been {sibling.theirs}.',
          ],
          effects: [
            { kind: 'affinity', role: 'sibling', by: 12 },
            { kind: 'gauge', of: 'stress', by: -10 },
            { kind: 'familiarity', role: 'sibling', by: 8 },
          ],
        },
      ],
    },
    {
      id: 'half',
      text: 'Bring up the roof, and the trip',
      conditions: [{ kind: 'remembers', what: 'half-and-half', role: 'sibling' }],
      outcomes: [
        {
          chance: 0.5,
          text: [
            'There’d been no roof, says {sibling}. There’d been no trip. There’d been {sibling.them}, on the floor of {sibling.their} bedroom, with {sibling.their} back against the door. You had a list. You take it out of your head, you fold it up small.',
          ],
          effects: [
            { kind: 'affinity', role: 'sibling', by: 10 },
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'familiarity', role: 'sibling', by: 8 },
          ],
        },
        {
          chance: 0.5,
          text: [
            '“You’re still on about that,” {sibling} says. The old man comes by again. You both tell him: seven-forty.',
          ],
          effects: [
            { kind: 'affinity', role: 'sibling', by: -5 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'proposal',
      text: 'Ask for the nurse with the gold teeth',
      conditions: [{ kind: 'remembers', what: 'the-home-with-the-courtyard', role: 'sibling' }],
      outcomes: [
        {
          chance: 0.6,
          text: [
            'She’s head of the place now. She comes out, drying her hands. She still has the ring, she says. It is from a gum machine; there was a proposal, in front of everyone. She wears it to weddings.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 11 },
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'affinity', role: 'sibling', by: 6 },
          ],
        },
        {
          chance: 0.4,
          text: ['She went home years ago, to her island. A boy brings you a cup of tea each, because you look cold.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'affinity', role: 'sibling', by: 4 },
          ],
        },
      ],
    },
  ],
})
