import { defineEvent } from '../../define-event.ts'

export const whyOnlyTheOne = defineEvent({
  id: 'why-only-the-one',
  kind: 'question',
  category: 'family',
  title: 'The other bunk',
  stages: ['adult'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 8, to: 15 } } },
  conditions: [
    { kind: 'parent', from: 1, to: 1 },
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'one-and-no-more', role: 'child', daysAgo: 1200 },
        { kind: 'remembers', what: 'room-for-one-more', role: 'child', daysAgo: 1200 },
        { kind: 'remembers', what: 'ask-me-in-a-year', role: 'child', daysAgo: 1200 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 18 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'true' },
  text: [
    '{child} has been to stay with a family of five. They fight over the bathroom there, {child} reports, they’ve a system with towels. {child.They} {child|lies|lie} in {child.their} quiet room, in the lower bunk, and looks at the slats of the upper one. “Was there ever going to be somebody up there?”',
  ],
  options: [
    {
      id: 'true',
      text: 'Tell {child.them} what there was to decide',
      outcomes: [
        {
          chance: 1,
          text: [
            'You tell it the way you would tell a grown-up, and hear how it sounds. {child} asks two questions. They’re the right ones.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 9 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'enough',
      text: '“You were enough”',
      outcomes: [
        {
          chance: 0.5,
          text: ['{child} is glad of it. {child.They} {child|climbs|climb} up, to try it, and sleeps there.'],
          effects: [
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
        {
          chance: 0.5,
          text: ['“For what?” says {child}.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'familiarity', role: 'child', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'friend',
      text: 'Have the towel family over, all five',
      energyCost: 5,
      moneyCost: 6000,
      outcomes: [
        {
          chance: 1,
          text: [
            'They stay the weekend. There’s a line for the bathroom, something’s broken in every room. On Sunday evening {child} and you lie on the carpet with your arms out. “Okay,” says {child}.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 7 },
            { kind: 'gauge', of: 'social', by: 7 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'energy', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'room',
      text: 'Say that the crib stood there, all that time, with room in it',
      conditions: [{ kind: 'remembers', what: 'room-for-one-more', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You’d both hoped; nobody came. {child} hadn’t known that you can wait for a person, and then it is simply no one. “What would it have been called?” There had been a name. You say it, and it’s in the room, up there, quite nice.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 12 },
            { kind: 'affinity', role: 'child', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'bags',
      text: 'Tell {child.them} about the screws in the little bags',
      conditions: [{ kind: 'remembers', what: 'one-and-no-more', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'How you’d sat on the floor; how {child.they} had come in and wanted to know what was funny. “I remember that!” says {child}. “You wouldn’t tell me.” No. It was that each had been afraid of the other one wanting you to be four.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'affinity', role: 'child', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'year',
      text: 'Say that you asked for a year, and then another',
      conditions: [{ kind: 'remembers', what: 'ask-me-in-a-year', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“And then?” Then it was a different year. {child} nods; {child.they} {child|knows|know} that from homework. It makes you laugh, and you lie down, in the upper bunk, with your face to the ceiling, and find there, in crayon, a small sun.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
      ],
    },
  ],
})
