import { defineEvent } from '../../define-event.ts'

export const theLetterSlot = defineEvent({
  id: 'the-letter-slot',
  kind: 'question',
  category: 'home',
  title: 'Every morning',
  stages: ['infancy'],
  age: { from: 1 },
  trigger: { kind: 'draw', weight: 10 },
  importance: 2,
  offline: { kind: 'auto', option: 'carry' },
  text: [
    'Every morning the door puts out its tongue, which is of paper, and lets it fall. It does so for whoever is there first. Today that is you.',
  ],
  options: [
    {
      id: 'carry',
      text: 'Carry it to the kitchen',
      outcomes: [
        {
          chance: 1,
          text: [
            'You are thanked. It is opened, and nobody says anything, and it is put under the fruit bowl with the others. The next one you bring more slowly.',
          ],
          effects: [{ kind: 'gauge', of: 'social', by: 3 }],
        },
      ],
    },
    {
      id: 'feed',
      text: 'Feed it to the radiator',
      outcomes: [
        {
          chance: 1,
          text: [
            'Behind the radiator is a mouth as wide as your arm. It takes the two long ones, and then a stiff one with a picture. After that it has had enough until tomorrow.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: -1 },
          ],
          followUps: [{ event: 'behind-the-radiator', afterDays: [300, 1000] }],
        },
      ],
    },
    {
      id: 'back',
      text: 'Push it out again',
      outcomes: [
        {
          chance: 1,
          text: [
            'There is a step outside, and a pause, and it comes back in. You push it out. You had not known that there was anybody.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 1, gauges: { social: 50 } }, choose: 'carry', roll: 0, expect: { gauges: { social: 3 } } },
    {
      given: { age: 1, gauges: { happiness: 50, stress: 50 } },
      choose: 'feed',
      roll: 0,
      expect: { gauges: { happiness: 4, stress: -1 }, followUp: 'behind-the-radiator' },
    },
  ],
})
