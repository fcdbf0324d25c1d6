import { defineEvent } from '../../define-event.ts'

export const theBath = defineEvent({
  id: 'the-bath',
  kind: 'question',
  category: 'play',
  title: 'The bath',
  stages: ['infancy'],
  age: { from: 1 },
  trigger: { kind: 'draw', weight: 8 },
  cooldownDays: 2000,
  importance: 2,
  offline: { kind: 'auto', option: 'splash' },
  text: ['The water is warm, and there is a duck in it. Then the tap drips on your head, once, on purpose.'],
  options: [
    {
      id: 'splash',
      text: 'Hit the water with both hands',
      outcomes: [
        {
          chance: 1,
          text: ['Everybody is wet, including the ceiling. You are told no by a person who is laughing.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 6 }],
        },
      ],
    },
    {
      id: 'drink',
      text: 'Drink some',
      outcomes: [
        {
          chance: 1,
          text: ['It tastes of duck. You will need to check that again.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [{ given: { age: 1, gauges: { happiness: 60 } }, choose: 'splash', expect: { gauges: { happiness: 6 } } }],
})
