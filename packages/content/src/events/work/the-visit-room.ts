import { defineEvent } from '../../define-event.ts'

export const theVisitRoom = defineEvent({
  id: 'the-visit-room',
  kind: 'question',
  category: 'work',
  title: 'The visiting room',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['social-work'] }],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'The brothers’ mother has been sober for ten months. She has a room and a job at a laundry, and smells of starch. She sits on the small chair in the visiting room with a cake. The law says: reunite. The big one looks at her hands the whole hour, at whether they shake. At the end he asks to speak to you alone. “Don’t,” he says.',
  ],
  options: [
    {
      id: 'law',
      text: 'Send them home to her',
      outcomes: [
        {
          chance: 0.5,
          modifiers: [
            { when: { kind: 'remembers', what: 'kept-the-brothers' }, times: 1.5, why: 'the two have each other' },
          ],
          odds: 'it holds',
          text: [
            'It holds. It’s a bad year and a better one. He counts the bottles in the trash, and then only the days. One night he calls you at home: he went to bed and forgot to count.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'saved-someone' },
          ],
          followUps: [{ event: 'the-graduation', afterDays: [1200, 1800] }],
        },
        {
          chance: 0.5,
          odds: 'it does not',
          text: [
            'It lasts until the first paycheck with overtime in it. He walks to your office in the rain, four miles, with the little one on his back.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -12 },
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'remember', what: 'lost-someone-at-work' },
          ],
          followUps: [{ event: 'the-graduation', afterDays: [1200, 1800] }],
        },
      ],
    },
    {
      id: 'no',
      text: 'Tell the court what he said',
      outcomes: [
        {
          chance: 1,
          text: [
            'She puts down her fork. She’s on her feet in the hall, then, and says it to your face, and every word’s fair. The judge lets them stay where they are until they are grown. She brings a cake every year, on the day, to the front desk, and they eat it or they don’t.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
          followUps: [{ event: 'the-graduation', afterDays: [1200, 1800] }],
        },
      ],
    },
    {
      id: 'slow',
      text: 'A year of Sundays first, with you in the room',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'kept-the-brothers' },
            { kind: 'job', performance: { from: 55 } },
          ],
        },
      ],
      energyCost: 10,
      outcomes: [
        {
          chance: 1,
          text: [
            'Fifty-two Sundays. You miss three. She learns to look at him back; he learns to play checkers, and to lose. When they go home there’s nothing to see, just people putting on coats.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'performance', by: -4 },
            { kind: 'remember', what: 'saved-someone' },
          ],
          followUps: [{ event: 'the-graduation', afterDays: [1200, 1800] }],
        },
      ],
    },
  ],
})
