import { defineEvent } from '../../define-event.ts'

export const theLightFingeredOne = defineEvent({
  id: 'the-light-fingered-one',
  kind: 'question',
  category: 'work',
  title: 'Light-fingered',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['carpentry'], rung: { from: 3 } }],
  trigger: { kind: 'draw', weight: 58 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'fire', minutes: 4320 },
  text: [
    'Walnut has been leaving the shop, a board at a time. Tonight you wait with the lights off, and it is the apprentice, nineteen, the best hands you have ever had in the place. There is a bicycle cart outside with blankets in it. He sees you and sets the board down so as not to dent the corner.',
  ],
  options: [
    {
      id: 'fire',
      text: 'Take his key',
      outcomes: [
        {
          chance: 1,
          text: [
            'He puts it on the bench, and beside it the marking gauge you gave him. It’s a long time before you find hands like that again. You do not find them.',
          ],
          effects: [
            { kind: 'performance', by: -5 },
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'see',
      text: 'Ask to see what he is making',
      outcomes: [
        {
          chance: 1,
          text: [
            'He takes you across town to a garage without heat. It is a table, for a mother with nine at home: the joints are better than yours. You deduct the walnut from his pay, a little a week. He is in the shop before you every morning after that.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'money', by: -90_000 },
            { kind: 'remember', what: 'taught-the-trade' },
          ],
          followUps: [{ event: 'the-nine-at-table', afterDays: [1200, 1800] }],
        },
      ],
    },
    {
      id: 'police',
      text: 'Call the police',
      outcomes: [
        {
          chance: 1,
          text: [
            'They write it down by flashlight: two hundred dollars, walnut. He does not look at them. He gets ninety days, and you get a reputation, which keeps the wood where it is.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'happiness', by: -9 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
      ],
    },
  ],
})
