import { defineEvent } from '../../define-event.ts'

export const sixWeeksOfStairs = defineEvent({
  id: 'six-weeks-of-stairs',
  kind: 'question',
  category: 'family',
  title: 'Six weeks of stairs',
  stages: ['adult'],
  cast: { elder: { relation: ['mother', 'father'], age: { from: 54, to: 76 } } },
  conditions: [
    { kind: 'employed', is: true },
    { kind: 'livesTogether', role: 'elder', is: false },
    { kind: 'arranged', role: 'elder', as: ['usual'] },
  ],
  trigger: { kind: 'draw', weight: 16 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    '{elder} has come off a stepladder, with a light bulb in one hand, and saved the bulb. It is the hip. It will be six weeks on one floor, and {elder.their} house has the bed on one and the bathroom on the other. “I’ll crawl,” says {elder} on the phone; you can hear that it has been tried. It is the middle of the best year that you have had at work.',
  ],
  options: [
    {
      id: 'leave',
      text: 'Take six weeks without pay',
      energyCost: 10,
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            { when: { kind: 'job', performance: { from: 65 } }, times: 1.6, why: 'they would rather have you back' },
          ],
          odds: 'they keep your place warm',
          text: [
            'You learn {elder}’s day: the radio, the crossword, the nap that is not one. You had been a guest there for years. When you get back your chair has been let down for someone shorter, and a thing you had begun is finished, with another name on it.',
          ],
          effects: [
            { kind: 'money', by: -350000 },
            { kind: 'familiarity', role: 'elder', by: 16 },
            { kind: 'affinity', role: 'elder', by: 14 },
            { kind: 'performance', by: -6 },
            { kind: 'remember', what: 'six-weeks-on-one-floor' },
          ],
          remembers: { role: 'elder', as: 'six weeks on one floor' },
        },
        {
          chance: 0.4,
          odds: 'they do not',
          text: [
            'In the fourth week they write, regretfully. You read it in {elder}’s kitchen while the eggs boil. You do not mention it until the walker has gone back to the store.',
          ],
          effects: [
            { kind: 'money', by: -250000 },
            { kind: 'affinity', role: 'elder', by: 14 },
            { kind: 'familiarity', role: 'elder', by: 16 },
            { kind: 'loseJob' },
            { kind: 'remember', what: 'six-weeks-on-one-floor' },
          ],
          remembers: { role: 'elder', as: 'six weeks on one floor' },
        },
      ],
    },
    {
      id: 'here',
      text: 'Carry {elder} up to your own bed, and take the couch',
      energyCost: 12,
      conditions: [{ kind: 'not', of: { kind: 'livesIn', home: 'parents' } }],
      outcomes: [
        {
          chance: 1,
          text: [
            '{elder} thinks the knives are dull and says so. The neighbors are all on first-name terms with {elder.them} by the second Sunday. On the last morning the bed has been made so tight that you cannot get in.',
          ],
          effects: [
            { kind: 'affinity', role: 'elder', by: 8 },
            { kind: 'familiarity', role: 'elder', by: 12 },
            { kind: 'gauge', of: 'stress', by: 14 },
            { kind: 'remember', what: 'six-weeks-on-one-floor' },
          ],
          remembers: { role: 'elder', as: 'six weeks on one floor' },
        },
      ],
    },
    {
      id: 'pay',
      text: 'Pay a woman named Ines to come twice a day',
      moneyCost: 420000,
      outcomes: [
        {
          chance: 1,
          text: [
            'You call every evening, and what you hear about is Ines: her boys, her soup, what she thinks about the president. {elder} walks again in five weeks. There is a Christmas card now every year, with the boys on it. {elder} has two children, or so it looks on the shelf.',
          ],
          effects: [
            { kind: 'affinity', role: 'elder', by: 2 },
            { kind: 'familiarity', role: 'elder', by: -4 },
            { kind: 'performance', by: 6 },
            { kind: 'remember', what: 'paid-a-woman-named-ines' },
          ],
        },
      ],
    },
    {
      id: 'crawl',
      text: 'Send a bell, a bedpan, and come on Saturdays',
      outcomes: [
        {
          chance: 1,
          text: [
            'A neighbor does the rest, a man of seventy with bad knees of his own. You thank him with a bottle, which he does not drink. {elder} never says a thing about it. You hear about the crawling from him.',
          ],
          effects: [
            { kind: 'affinity', role: 'elder', by: -10 },
            { kind: 'performance', by: 4 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'only-on-saturdays' },
          ],
          remembers: { role: 'elder', as: 'a bell and a bedpan' },
        },
      ],
    },
  ],
})
