import { defineEvent } from '../../define-event.ts'

export const theSharedWashingLine = defineEvent({
  id: 'the-shared-washing-line',
  kind: 'question',
  category: 'home',
  title: 'Thursday',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'basket' },
  text: [
    'The laundry room is yours on Thursdays. It has been so since you moved in. Today there is somebody else’s wash in it: eight shirts, wet, and every one ironed flat with the hand.',
  ],
  options: [
    {
      id: 'hang',
      text: 'Hang them up for whoever it is',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'A jar of jam stands at your door in the evening, without a name. It is on all your bread until summer.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'note',
      text: 'Write a note',
      outcomes: [
        {
          chance: 0.5,
          odds: 'an apology',
          text: [
            '“My wife always did it,” says the man from the second floor. “I did not know there were days.” You show him where the warm setting is.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
        {
          chance: 0.5,
          odds: 'a note back',
          text: [
            'Your note is returned with the commas corrected. There are seven notes in the end, and then a schedule.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'basket',
      text: 'Put them in the basket',
      outcomes: [
        {
          chance: 1,
          text: ['It is your Thursday. The machine goes around; you look at the shirts, and they at you.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -1 },
            { kind: 'gauge', of: 'social', by: -1 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, gauges: { happiness: 50, social: 50 } },
      choose: 'hang',
      roll: 0,
      expect: { gauges: { happiness: 5, social: 3 } },
    },
  ],
})
