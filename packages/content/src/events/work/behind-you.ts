import { defineEvent } from '../../define-event.ts'

export const behindYou = defineEvent({
  id: 'behind-you',
  kind: 'question',
  category: 'work',
  title: 'Behind you',
  stages: ['adolescence', 'youngAdult', 'adult', 'middleAge'],
  conditions: [
    { kind: 'job', ladders: ['kitchen'], rung: { from: 0, to: 1 } },
    { kind: 'not', of: { kind: 'job', ladders: ['kitchen'], days: 200 } },
  ],
  trigger: { kind: 'waiting', medianDays: 45 },
  once: true,
  importance: 4,
  offline: { kind: 'deadline', option: 'move', minutes: 4320 },
  text: [
    'Your first week they send you for the bacon stretcher and you go. Your second week the grill man puts a pan handle back over the flame, and waits, and says, “Grab that.” Everyone on the line has a stripe across the palm; they show you theirs, afterward, like stamps in a passport.',
  ],
  options: [
    {
      id: 'grab',
      text: 'Grab it',
      outcomes: [
        {
          chance: 1,
          text: [
            'You hold on until it’s where it goes. You have the stripe, and a seat at the end of the bar with them at midnight. It aches in the cold for the rest of your life.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: -5 },
            { kind: 'gauge', of: 'social', by: 10 },
            { kind: 'fallIll', illness: 'burn', severity: 1 },
            { kind: 'remember', what: 'the-stripe' },
          ],
        },
      ],
    },
    {
      id: 'move',
      text: 'Take a dry towel to it',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Smart,” says the grill man, disappointed. They call you Towel. It is not the worst name in that kitchen.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: -2 },
            { kind: 'performance', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'chef',
      text: 'Leave it on the flame and tell the chef',
      outcomes: [
        {
          chance: 1,
          text: [
            'The chef looks at the handle and at the grill man, and hangs the grill man’s own towel over his shoulder for him, very gently. Nobody speaks to you through two whole services. After that the handles are cold.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: -6 },
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
      ],
    },
  ],
})
