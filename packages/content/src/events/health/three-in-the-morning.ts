import { defineEvent } from '../../define-event.ts'

export const threeInTheMorning = defineEvent({
  id: 'three-in-the-morning',
  kind: 'question',
  category: 'health',
  title: 'Ten past three',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'ill', illness: 'insomnia' },
        { kind: 'gauge', of: 'stress', from: 60 },
      ],
    },
  ],
  trigger: { kind: 'waiting', medianDays: 150 },
  cooldownDays: 2000,
  importance: 4,
  offline: { kind: 'deadline', option: 'up', minutes: 2880 },
  text: [
    'The house ticks. You have counted what you owe, what you said at a party years ago, and the hours until seven. There are fewer of those each time.',
  ],
  options: [
    {
      id: 'up',
      text: 'Get up, make tea, read',
      outcomes: [
        {
          chance: 1,
          text: ['You read about the building of a canal. Somewhere before the second lock you are asleep.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'gauge', of: 'energy', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'phone',
      text: 'Look at the phone',
      outcomes: [
        {
          chance: 1,
          text: ['The phone is awake as well. It has been waiting for you. You learn a great deal about sinkholes.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'energy', by: -6 },
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'startHabit', habit: 'doomscrolling' },
          ],
        },
      ],
    },
    {
      id: 'doctor',
      text: 'In the morning, ring somebody who knows about it',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'She tells you not to lie in bed longer than you sleep. It sounds like a punishment, and within three weeks it is a cure.',
          ],
          effects: [
            { kind: 'examine', illness: 'insomnia' },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
  ],
})
