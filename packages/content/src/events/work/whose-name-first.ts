import { defineEvent } from '../../define-event.ts'

export const whoseNameFirst = defineEvent({
  id: 'whose-name-first',
  kind: 'question',
  category: 'work',
  title: 'Et al.',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { mate: { relation: 'colleague', age: { from: 22 } } },
  conditions: [{ kind: 'job', ladders: ['research'], rung: { from: 2, to: 2 } }],
  trigger: { kind: 'draw', weight: 64 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'second', minutes: 4320 },
  text: [
    'The idea was {mate}’s and the ten months of nights were yours. There’s one first place on a paper; there’s one job, in the fall, that will be given to whoever has it. You’ve each written a draft with yourself second, out of manners, and each is waiting for the other to protest.',
  ],
  options: [
    {
      id: 'second',
      text: 'Don’t protest',
      outcomes: [
        {
          chance: 1,
          text: [
            '{mate} protests for about a minute. {mate.They} gets the job. Every paper you write after that, {mate.they} reads through the night before it’s due, free, without being asked, and finds the hole.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: 18 },
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'remember', what: 'gave-up-first-place' },
          ],
          remembers: { role: 'mate', as: 'the first place' },
        },
      ],
    },
    {
      id: 'first',
      text: '“It was my nights”',
      outcomes: [
        {
          chance: 1,
          text: [
            'It was. You get the job. {mate} goes into patents, and does well; at a wedding, years later, {mate.they} introduces you to {mate.their} table as et al.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: -14 },
            { kind: 'promote' },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'coin',
      text: 'Toss for it, in front of the department',
      outcomes: [
        {
          chance: 0.5,
          odds: 'heads: you',
          text: [
            'Heads. A photographer gets the coin in the air. It’s put in the methods section: “The order of authors was determined by a quarter.” You get the job, and give {mate} the quarter.',
          ],
          effects: [
            { kind: 'promote' },
            { kind: 'affinity', role: 'mate', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
        {
          chance: 0.5,
          odds: 'tails: the other',
          text: [
            'Tails. You keep the quarter. It has since been to four continents in your pocket, and comes down tails more often than it should.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: 10 },
            { kind: 'gauge', of: 'happiness', by: -1 },
            { kind: 'remember', what: 'gave-up-first-place' },
          ],
        },
      ],
    },
    {
      id: 'equal',
      text: 'Write to the journal: two firsts, and one asterisk',
      conditions: [{ kind: 'job', performance: { from: 60 } }],
      outcomes: [
        {
          chance: 1,
          text: [
            'They have a form for it, which nobody had looked for. The job goes to a third person. You and {mate} apply together for the next one, as one, and a dean with a sense of humor gives you half each.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: 16 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'money', by: -200_000 },
            { kind: 'remember', what: 'earned-a-good-name' },
          ],
        },
      ],
    },
  ],
})
