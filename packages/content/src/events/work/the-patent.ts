import { defineEvent } from '../../define-event.ts'

export const thePatent = defineEvent({
  id: 'the-patent',
  kind: 'question',
  category: 'work',
  title: 'Inventors',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['engineering'], rung: { from: 0, to: 2 } }],
  trigger: { kind: 'draw', weight: 32 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'swallow', minutes: 4320 },
  text: [
    'The valve was your idea, on a napkin, on a Thursday, and you built it out of a syringe. On the patent there are three inventors: your boss, his boss, and a vice president who has never seen it closed. “You’re in the acknowledgments,” your boss says.',
  ],
  options: [
    {
      id: 'fight',
      text: 'Show the lawyers the napkin',
      energyCost: 5,
      outcomes: [
        {
          chance: 0.5,
          modifiers: [{ when: { kind: 'diploma', atLeast: 'master' }, times: 1.3, why: 'you write a good letter' }],
          odds: 'they believe it',
          text: [
            'It has a date on it, and soup. They put you fourth. It comes with one dollar, by law, and you frame the dollar. Your boss doesn’t pass you any more napkins.',
          ],
          effects: [
            { kind: 'performance', by: -4 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'remember', what: 'the-napkin' },
          ],
        },
        {
          chance: 0.5,
          odds: 'they do not',
          text: [
            'A napkin, they explain, is hearsay. Your next three ideas you keep at home in a drawer, and so does everyone who heard about it.',
          ],
          effects: [
            { kind: 'performance', by: -8 },
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'remember', what: 'the-drawer-of-ideas' },
          ],
        },
      ],
    },
    {
      id: 'swallow',
      text: 'Let it go',
      outcomes: [
        {
          chance: 1,
          text: [
            'The valve goes in forty million of something. In a hardware store you take one down from the hook, close it and open it, and hang it up again.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'performance', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'rival',
      text: 'Take the next idea across the river, to the competition',
      conditions: [
        { kind: 'job', performance: { from: 55 } },
        { kind: 'job', ladders: ['engineering'], rung: { from: 1, to: 1 } },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'They read it through at the table, and pass you a pen. The office is a floor lower and the title a size larger. It says inventor on the first page, with your middle name.',
          ],
          effects: [
            { kind: 'hire', job: 'engineering', rung: 2 },
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'remember', what: 'left-for-a-rival' },
          ],
        },
      ],
    },
  ],
})
