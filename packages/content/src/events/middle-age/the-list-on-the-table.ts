import { defineEvent } from '../../define-event.ts'

export const theListOnTheTable = defineEvent({
  id: 'the-list-on-the-table',
  kind: 'question',
  category: 'family',
  title: 'The list on the table',
  stages: ['middleAge'],
  cast: {
    parent: { relation: ['mother', 'father'], age: { from: 72 } },
    sibling: { relation: ['sister', 'brother'], age: { from: 30, to: 75 } },
  },
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    '{parent} has been found on the street in the morning, in a nightshirt, quite cheerful, on the way to school. {sibling} has made a list, with columns. {sibling.They} {sibling|pushes|push} it across the table. On the left are the homes; on the right are you.',
  ],
  options: [
    {
      id: 'home',
      text: 'The second one, the one with the courtyard',
      moneyCost: 400000,
      outcomes: [
        {
          chance: 1,
          text: [
            '{parent} asks each time when the train goes. You have both answered so often that there is by now a schedule. There is a bench in the courtyard, and a nurse with gold teeth, whom {parent.they} {parent|proposes|propose} to, and who accepts.',
          ],
          effects: [
            { kind: 'affinity', role: 'parent', by: -6 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'affinity', role: 'sibling', by: 6 },
            { kind: 'remember', what: 'the-home-with-the-courtyard' },
          ],
        },
      ],
    },
    {
      id: 'me',
      text: 'Take {parent} in',
      outcomes: [
        {
          chance: 1,
          text: [
            'You put a bell on the front door. {parent} gets up at three for school; you button the coat, you walk with {parent.them} around the block in the dark; at the corner {parent.they} {parent|gets|get} tired of school. You have not been this tired since there was a baby. {sibling} sends fruit.',
          ],
          effects: [
            { kind: 'familiarity', role: 'parent', by: 14 },
            { kind: 'affinity', role: 'parent', by: 12 },
            { kind: 'gauge', of: 'energy', by: -10 },
            { kind: 'gauge', of: 'stress', by: 12 },
            {
              kind: 'startRoutine',
              id: 'the-walk-to-school',
              title: 'The walk to school',
              place: 'town',
              time: 'morning',
              days: 'everyday',
              minutes: 40,
              energy: 6,
            },
            { kind: 'remember', what: 'took-the-parent-in' },
          ],
        },
      ],
    },
    {
      id: 'turns',
      text: 'Half and half, by months',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'Each month {parent} packs the little suitcase with great excitement. {sibling} and you meet at the rest stop halfway, hand over the pills, the parent, the hat. You’ve not seen {sibling} so often since you shared a room.',
          ],
          modifiers: [{ when: { kind: 'affinity', role: 'sibling', from: 40 }, times: 1.8 }],
          effects: [
            { kind: 'familiarity', role: 'sibling', by: 14 },
            { kind: 'affinity', role: 'sibling', by: 10 },
            { kind: 'affinity', role: 'parent', by: 4 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'energy', by: -5 },
            { kind: 'remember', what: 'half-and-half' },
          ],
        },
        {
          chance: 0.5,
          text: [
            'It holds for three months. In the fourth {sibling} has a thing with the roof, and in the fifth there’s a trip. You don’t keep a list. You find that you’ve kept one.',
          ],
          effects: [
            { kind: 'affinity', role: 'sibling', by: -10 },
            { kind: 'affinity', role: 'parent', by: 4 },
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'gauge', of: 'energy', by: -8 },
            { kind: 'remember', what: 'half-and-half' },
          ],
        },
      ],
    },
    {
      id: 'car',
      text: '“You lived in a car for a year, and I never asked you for a thing”',
      conditions: [{ kind: 'remembers', what: 'told-about-the-car', role: 'sibling' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s a club you had kept in the closet since that wedding. {sibling} goes red to the ears. “You told it to two hundred people,” {sibling.they} {sibling|says|say}. Then {sibling.they} {sibling|takes|take} {parent} in, for good, without a word to you, so that there’ll be one thing that can’t be told.',
          ],
          effects: [
            { kind: 'affinity', role: 'sibling', by: -12 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'remember', what: 'the-club-in-the-closet' },
          ],
        },
      ],
    },
    {
      id: 'night',
      text: 'Say what you found out at night, on the ward, on the drive',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'drove-to-the-sea' },
            { kind: 'remembers', what: 'gave-the-house' },
            { kind: 'job', ladders: ['nursing', 'care', 'social-work', 'medicine'] },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '{parent.They} {parent|wants|want} to go; so let {parent.them} go, but somewhere. There is a farm with a fence so far off that nobody comes to it, and hens. {sibling} has never heard of such a thing. You knew one. It costs what the others cost. {parent} goes to school every morning across a meadow, and is let out early.',
          ],
          effects: [
            { kind: 'affinity', role: 'parent', by: 10 },
            { kind: 'affinity', role: 'sibling', by: 8 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'remember', what: 'the-home-with-the-courtyard' },
          ],
        },
      ],
    },
  ],
})
