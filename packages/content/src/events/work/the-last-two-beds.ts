import { defineEvent } from '../../define-event.ts'

export const theLastTwoBeds = defineEvent({
  id: 'the-last-two-beds',
  kind: 'question',
  category: 'work',
  title: 'Two beds',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [
    { kind: 'job', ladders: ['social-work'], rung: { from: 3 } },
    { kind: 'season', in: ['winter'] },
  ],
  trigger: { kind: 'draw', weight: 64 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'rule', minutes: 4320 },
  text: [
    'The shelter is full but for two beds, and there are three on the step: a pregnant girl, an old man with a cough, and the one who broke the office window in the fall and spat at you. The wind is out of the north. There’s a rule about the one who spat. You wrote it.',
  ],
  options: [
    {
      id: 'rule',
      text: 'Keep the rule',
      outcomes: [
        {
          chance: 1,
          text: [
            'He looks at the light in the door, and then at you, without surprise. They find him in the morning at the bus terminal, alive, with two toes fewer. The girl has named the baby after the street.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'happiness', by: -5 },
          ],
        },
      ],
    },
    {
      id: 'break',
      text: 'Put him in your own office, on the floor',
      outcomes: [
        {
          chance: 0.6,
          modifiers: [{ when: { kind: 'gauge', of: 'social', from: 55 }, times: 1.3, why: 'you talk to him first' }],
          odds: 'it goes well',
          text: [
            'He sleeps in his boots with his face to the wall. By morning he’s gone, with your coat, and he’s swept.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'remember', what: 'the-swept-office' },
          ],
        },
        {
          chance: 0.4,
          odds: 'it does not',
          text: [
            'The computers are gone, all three, and your coat. There’s an inquiry as to whose rule it was. You say that you wrote it, and that you broke it, and which of them you’d do again.',
          ],
          effects: [
            { kind: 'performance', by: -10 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'the-swept-office' },
          ],
        },
      ],
    },
    {
      id: 'home',
      text: 'Take the old man home with you',
      conditions: [
        { kind: 'not', of: { kind: 'parent' } },
        {
          kind: 'any',
          of: [
            { kind: 'livesIn', home: 'owned' },
            { kind: 'livesIn', home: 'rented' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s against everything. He coughs until three. At breakfast he tells you, over your eggs, about a restaurant that he had. He stays four days and reseasons all your pans.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'performance', by: -5 },
            { kind: 'remember', what: 'the-swept-office' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 35, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'rule',
      roll: 0,
      expect: { gauges: { stress: 6, happiness: -5 } },
    },
  ],
})
