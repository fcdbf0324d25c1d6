import { defineEvent } from '../../define-event.ts'

export const theRecital = defineEvent({
  id: 'the-recital',
  kind: 'question',
  category: 'play',
  title: 'Row F',
  stages: ['childhood', 'adolescence', 'youngAdult', 'adult', 'middleAge', 'oldAge'],
  age: { from: 8, to: 85 },
  conditions: [
    { kind: 'activity', level: 3 },
    { kind: 'not', of: { kind: 'ill', illness: 'dementia' } },
  ],
  trigger: { kind: 'draw', weight: 6 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'show-them', minutes: 1440 },
  text: [
    'You have become good enough at it to be put on a program, with your name spelled right. There are sixty folding chairs, and people are sitting on them.',
  ],
  options: [
    {
      id: 'show-them',
      text: 'Go out and do it',
      energyCost: 6,
      outcomes: [
        {
          chance: 0.75,
          text: [
            'For four minutes your hands know what to do and you watch them do it. Then there is a noise like rain: it is people.',
          ],
          effects: [
            { kind: 'practice', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'remember', what: 'stood-on-a-stage' },
          ],
        },
        {
          chance: 0.25,
          text: ['You lose the thread, and find it, and lose it. They clap the way people clap for courage.'],
          effects: [
            { kind: 'practice', by: 3 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'help-backstage',
      text: 'Ask to turn pages instead',
      outcomes: [
        {
          chance: 1,
          text: ['From the side you can see what nobody sees: everyone’s hands shake.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
      ],
    },
  ],
})
