import { defineEvent } from '../../define-event.ts'

export const theTentsUnderTheOaks = defineEvent({
  id: 'the-tents-under-the-oaks',
  kind: 'question',
  category: 'work',
  title: 'Under the oaks',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['gardening'], rung: { from: 4 } }],
  trigger: { kind: 'draw', weight: 70 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'There are thirty tents under the oaks at the north end of your park. The marathon comes through on the fifteenth, and the mayor’s office would like grass. One of the people in the tents used to work for you; he waters the young trees at night with a bucket, the ones you lost last year.',
  ],
  options: [
    {
      id: 'clear',
      text: 'Have them cleared, at six, with notice',
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes two hours and four trucks. The route is very green. Two of the young oaks are dead by fall, and you know exactly which two.',
          ],
          effects: [
            { kind: 'performance', by: 8 },
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'looked-away' },
          ],
        },
      ],
    },
    {
      id: 'refuse',
      text: 'Tell the mayor’s office to move the race',
      outcomes: [
        {
          chance: 0.5,
          modifiers: [{ when: { kind: 'job', performance: { from: 65 } }, times: 1.7, why: 'they need you' }],
          odds: 'they move it',
          text: [
            'They move it by one street. A columnist writes that the parks director loves weeds. He comes to see for himself, and writes another.',
          ],
          effects: [
            { kind: 'performance', by: -4 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
        },
        {
          chance: 0.5,
          odds: 'they move you',
          text: [
            'They move you. The new man has it cleared by noon. You get the cemetery, which is quiet, and has very old trees.',
          ],
          effects: [
            { kind: 'raise', times: 0.85 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
        },
      ],
    },
    {
      id: 'hire',
      text: 'Hire ten of them for the season, as garden hands, with lodging in the old nursery',
      conditions: [{ kind: 'job', performance: { from: 55 } }],
      energyCost: 10,
      outcomes: [
        {
          chance: 1,
          text: [
            'You spend a month’s favors on it. Six last the winter. The man with the bucket gets keys. The next marathon he stands at the north end with a hose, and gives the runners a shower that they ask for, after that, by name.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'performance', by: 2 },
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'remember', what: 'the-man-with-the-bucket' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 35, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'clear',
      roll: 0,
      expect: { gauges: { happiness: -8, stress: 4 }, remembers: ['looked-away'] },
    },
  ],
})
