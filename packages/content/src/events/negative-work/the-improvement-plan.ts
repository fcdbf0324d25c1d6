import { defineEvent } from '../../define-event.ts'

export const theImprovementPlan = defineEvent({
  id: 'the-improvement-plan',
  kind: 'question',
  category: 'work',
  title: 'Sixty days',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', performance: { to: 40 }, days: 200, partTime: false }],
  trigger: { kind: 'waiting', medianDays: 200 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'sign', minutes: 4320 },
  text: [
    'It’s called a plan. There are sixty days in it, five headings, and a smile. Your boss has been told to say that it’s to help you. There’s a line at the bottom for your signature, “to show that we’ve talked.”',
  ],
  options: [
    {
      id: 'sign',
      text: 'Sign, and do the five things',
      energyCost: 10,
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            { when: { kind: 'habit', habit: 'overwork' }, times: 1.4, why: 'you stay late anyway' },
            { when: { kind: 'gauge', of: 'energy', from: 60 }, times: 1.4, why: 'you are rested' },
          ],
          odds: 'you get through',
          text: [
            'You’re in at seven for sixty days. You do four of the things, and the fifth turns out to have been a misprint. At the end they shake your hand in a puzzled way.',
          ],
          effects: [
            { kind: 'performance', by: 18 },
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
        {
          chance: 0.4,
          odds: 'you do not',
          text: [
            'You do all five. On the sixty-first day there’s a stranger in the room with your boss, and a folder. You’d thought as much at around forty.',
          ],
          effects: [
            { kind: 'loseJob' },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'happiness', by: -8 },
          ],
        },
      ],
    },
    {
      id: 'look',
      text: 'Sign, and spend the sixty days finding something else',
      outcomes: [
        {
          chance: 1,
          text: [
            'You take calls in the stairwell. It’s a race, and you lose it by a week, and have had, all in all, quite a rest.',
          ],
          effects: [{ kind: 'loseJob' }, { kind: 'money', by: 300_000 }, { kind: 'gauge', of: 'stress', by: -8 }],
        },
      ],
    },
    {
      id: 'tell',
      text: '“I can’t sleep. It isn’t the work”',
      outcomes: [
        {
          chance: 1,
          text: [
            'Your boss forgets about the folder. “Since when?” It turns out there’s a paragraph for that, too: four weeks, and the number of a doctor. The plan goes in a drawer with the smile.',
          ],
          effects: [
            { kind: 'examine' },
            { kind: 'gauge', of: 'stress', by: -14 },
            { kind: 'performance', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'remember', what: 'asked-for-help' },
          ],
        },
      ],
    },
    {
      id: 'walk',
      text: 'You have walked out of a place before. You know how',
      conditions: [{ kind: 'remembers', what: 'walked-out', daysAgo: 365 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You get your coat. It’s easier the second time; you even hold the door. Your boss, who has practiced for everything else, says, “Oh.”',
          ],
          effects: [
            { kind: 'loseJob' },
            { kind: 'gauge', of: 'stress', by: -16 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'fight',
      text: 'Ask for each of the five in writing, with dates',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'diploma', atLeast: 'bachelor' },
            { kind: 'remembers', what: 'spoke-up-at-work' },
            { kind: 'job', ladders: ['law', 'accounts'] },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'They can only find dates for two, and on one of them you were in a hospital bed. The plan is withdrawn, and so are most people from your company for a while.',
          ],
          effects: [
            { kind: 'performance', by: 10 },
            { kind: 'gauge', of: 'social', by: -8 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
  ],
})
