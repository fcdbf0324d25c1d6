import { defineEvent } from '../../define-event.ts'

export const theIceLoad = defineEvent({
  id: 'the-ice-load',
  kind: 'question',
  category: 'work',
  title: 'Ice',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [
    { kind: 'job', ladders: ['driving'], rung: { from: 3 } },
    { kind: 'season', in: ['winter'] },
  ],
  trigger: { kind: 'draw', weight: 70 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'You dispatch now; you sit in a warm chair. Ice is coming over the pass by midnight. There is insulin on dock two for a town on the far side, and a driver, fifty-nine, with a grandchild on the way, who says he will if you say so. The customer says that it’s in the contract. The town’s hospital says please.',
  ],
  options: [
    {
      id: 'send',
      text: '“Go, and go now”',
      outcomes: [
        {
          chance: 0.7,
          modifiers: [
            { when: { kind: 'remembers', what: 'woke-in-the-gravel' }, times: 1.3, why: 'you know what to listen for' },
          ],
          odds: 'he makes it',
          text: [
            'You stay up with him on the phone, mile by mile. At five he says, “I can see the hospital. It’s got a light on the roof.” You had not known that you were standing.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'performance', by: 8 },
            { kind: 'remember', what: 'saved-someone' },
          ],
        },
        {
          chance: 0.3,
          odds: 'he does not',
          text: [
            'At three his line goes to a hum. They find him in the morning against the rail, alive, with a leg that they can’t keep. He tells everyone it was his own call. He says it to you too, and you let him.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 20 },
            { kind: 'gauge', of: 'happiness', by: -14 },
            { kind: 'remember', what: 'lost-someone-at-work' },
          ],
        },
      ],
    },
    {
      id: 'hold',
      text: 'Hold the truck',
      outcomes: [
        {
          chance: 1,
          text: [
            'The pass closes at ten, so no one can prove anything. The hospital gets by, they say; on what, they don’t say. The contract goes to someone else in spring.',
          ],
          effects: [
            { kind: 'performance', by: -10 },
            { kind: 'gauge', of: 'stress', by: 8 },
          ],
        },
      ],
    },
    {
      id: 'yourself',
      text: 'Take it over the pass yourself: you still have the license',
      conditions: [{ kind: 'gauge', of: 'energy', from: 40 }],
      energyCost: 20,
      outcomes: [
        {
          chance: 1,
          text: [
            'You chain up by flashlight, with hands that remember. It is ten hours for a hundred and forty miles. A nurse in rubber boots signs for it on your back.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'performance', by: 6 },
            { kind: 'remember', what: 'saved-someone' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 35, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'hold',
      roll: 0,
      expect: { gauges: { stress: 8 } },
    },
  ],
})
