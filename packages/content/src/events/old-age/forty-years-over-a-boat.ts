import { defineEvent } from '../../define-event.ts'

export const fortyYearsOverABoat = defineEvent({
  id: 'forty-years-over-a-boat',
  kind: 'question',
  category: 'family',
  title: 'Over a boat',
  stages: ['oldAge'],
  age: { from: 68 },
  cast: { sibling: { relation: ['sister', 'brother'], age: { from: 55 } } },
  trigger: { kind: 'draw', weight: 15 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'let' },
  text: [
    '{sibling} is in the phone book, six streets from you. It has been years. It was over a boat, or what was said about it at the funeral; each of you knows the wording. Today you saw {sibling.them} at the pharmacy, ahead of you in line, asking for the same drops.',
  ],
  options: [
    {
      id: 'let',
      text: 'Let {sibling.them} go ahead',
      outcomes: [
        {
          chance: 1,
          text: [
            '{sibling.They} {sibling|is|are} a long time finding {sibling.their} glasses. You study the cough syrups. The back of {sibling.their} head has become your own.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'say',
      text: '“They sting”',
      outcomes: [
        {
          chance: 0.6,
          text: [
            '{sibling} turns. “Only for the first week,” {sibling.they} {sibling|says|say}. It’s the first word. You walk six streets, slowly, and talk about drops. Neither says anything about a boat, then or ever.',
          ],
          modifiers: [{ when: { kind: 'affinity', role: 'sibling', from: 20 }, times: 1.7 }],
          effects: [
            { kind: 'affinity', role: 'sibling', by: 18 },
            { kind: 'familiarity', role: 'sibling', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
        {
          chance: 0.4,
          text: ['“I can read,” says {sibling}, to the counter. So it is still there. It’s in excellent repair.'],
          effects: [
            { kind: 'affinity', role: 'sibling', by: -4 },
            { kind: 'gauge', of: 'stress', by: 7 },
          ],
        },
      ],
    },
    {
      id: 'write',
      text: 'Write down what was said, by both, and send it for correction',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.5,
          text: [
            'It comes back in a week. {sibling.They} {sibling|has|have} changed two words of yours and nine of {sibling.their} own, and at the bottom: “This is how I wish it.” You get out a clean sheet.',
          ],
          effects: [
            { kind: 'affinity', role: 'sibling', by: 16 },
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
        {
          chance: 0.5,
          text: [
            'It comes back unopened. It’s been steamed, though: you know how {sibling.they} {sibling|glues|glue}.',
          ],
          effects: [
            { kind: 'affinity', role: 'sibling', by: 3 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'club',
      text: 'Ask to be forgiven for the tent',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'the-club-in-the-closet', role: 'sibling' },
            { kind: 'remembers', what: 'told-about-the-car', role: 'sibling' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You do it there, at the pharmacy, with six people waiting. {sibling} listens with {sibling.their} head down. “It wasn’t the telling,” {sibling.they} {sibling|says|say}, “it was that you told it so well.” {sibling.They} {sibling|pays|pay} for both bottles.',
          ],
          effects: [
            { kind: 'affinity', role: 'sibling', by: 22 },
            { kind: 'gauge', of: 'stress', by: -12 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'social', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'moose',
      text: 'Hum the song about the moose',
      conditions: [{ kind: 'remembers', what: 'was-short-at-the-wedding', role: 'sibling' }],
      outcomes: [
        {
          chance: 0.7,
          text: [
            'You do it to the cough syrups. In front of you a back goes stiff. Then from there, grudgingly, an octave down, comes the low part.',
          ],
          effects: [
            { kind: 'affinity', role: 'sibling', by: 18 },
            { kind: 'gauge', of: 'happiness', by: 12 },
          ],
        },
        {
          chance: 0.3,
          text: [
            '{sibling} doesn’t turn around. It’s only in the door that {sibling.they} {sibling|says|say}: “You were always flat.”',
          ],
          effects: [
            { kind: 'affinity', role: 'sibling', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 72, memory: ['was-short-at-the-wedding'], gauges: { happiness: 50 } },
      choose: 'moose',
      roll: 0,
      expect: { gauges: { happiness: 12 } },
    },
  ],
})
