import { defineEvent } from '../../define-event.ts'

export const twoSidesOfAGrave = defineEvent({
  id: 'two-sides-of-a-grave',
  kind: 'question',
  category: 'loss',
  title: 'Two umbrellas',
  stages: ['adolescence', 'youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    relative: { relation: ['sister', 'brother', 'aunt', 'uncle', 'cousin'], age: { from: 16 }, quarreled: true },
    dead: { relation: ['mother', 'father', 'grandmother', 'grandfather'], status: 'dead' },
  },
  conditions: [{ kind: 'diedWithin', role: 'dead', days: 30 }],
  trigger: { kind: 'draw', weight: 60 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'They’ve put {relative} on one side of the grave and you on the other. Somebody thought of that. {dead} lies between you, who’d have knocked your heads together. When it’s over, people go to their cars, and {relative} stays where {relative.they} {relative|is|are}.',
  ],
  options: [
    {
      id: 'cross',
      text: 'Go around',
      outcomes: [
        {
          chance: 0.75,
          text: [
            'It’s a dozen steps; the grass is wet. You don’t say anything, and neither does {relative}. {relative.They} {relative|holds|hold} on to your sleeve, the way one holds on in a bus. What it was about you would both have to look up.',
          ],
          effects: [
            { kind: 'makeUp', role: 'relative' },
            { kind: 'affinity', role: 'relative', by: 16 },
            { kind: 'familiarity', role: 'relative', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: -8 },
          ],
          remembers: { role: 'relative', as: 'came round the grave' },
        },
        {
          chance: 0.25,
          modifiers: [{ when: { kind: 'temperament', of: 'neuroticism', role: 'relative', from: 60 }, times: 1.6 }],
          text: [
            '“Not here,” says {relative}. But a week later there’s a call, late, and at first only breathing, and then your name.',
          ],
          effects: [
            { kind: 'makeUp', role: 'relative' },
            { kind: 'affinity', role: 'relative', by: 6 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'nod',
      text: 'Nod, across',
      outcomes: [
        {
          chance: 0.5,
          text: ['{relative} nods. It’s not peace. It’s what two countries do that have the same river.'],
          effects: [
            { kind: 'affinity', role: 'relative', by: 4 },
            { kind: 'gauge', of: 'stress', by: -1 },
          ],
        },
        {
          chance: 0.5,
          text: ['{relative} has looked down in that second. You nod to the top of a hat.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'gate',
      text: 'Leave by the side gate',
      outcomes: [
        {
          chance: 1,
          text: [
            'There’s a lane with trash cans, and a man smoking who’s one of the bearers. “Always two gates,” he says. You sit in the car until all the others have gone.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'affinity', role: 'relative', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'sorry',
      text: '“It was me. I started it.”',
      conditions: [{ kind: 'quarrel', role: 'relative', by: 'player' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '{relative} looks as if you’d taken off your coat in the rain. “Yes,” {relative.they} {relative|says|say}. “And I kept it going. That’s more work.” You walk to the cars together, slowly, like people who’ve carried something.',
          ],
          effects: [
            { kind: 'makeUp', role: 'relative' },
            { kind: 'affinity', role: 'relative', by: 20 },
            { kind: 'familiarity', role: 'relative', by: 10 },
            { kind: 'gauge', of: 'stress', by: -12 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
      ],
    },
  ],
})
