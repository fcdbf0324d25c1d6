import { defineEvent } from '../../define-event.ts'

export const theProm = defineEvent({
  id: 'the-prom',
  kind: 'question',
  category: 'school',
  title: 'Rented shoes',
  stages: ['adolescence'],
  age: { from: 16, to: 18 },
  cast: { friend: { relation: ['friend', 'classmate'], age: { from: 14, to: 20 } } },
  conditions: [
    { kind: 'studies', for: ['highSchool'] },
    { kind: 'schoolYear', left: 0 },
    { kind: 'season', in: ['spring'] },
  ],
  trigger: { kind: 'draw', weight: 22 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'go-together', minutes: 1440 },
  text: [
    'The gymnasium has been hung with paper stars by people who hate each other by now. {friend} has borrowed a car, and says that you are all going, in one load, or nobody is.',
  ],
  options: [
    {
      id: 'go-together',
      text: 'Go, all of you, in the car',
      energyCost: 8,
      outcomes: [
        {
          chance: 1,
          text: [
            'Seven in a car for five. You dance in a ring with your shoes in a heap in the middle, and are home at one, with the stars in your hair.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'social', by: 14 },
            { kind: 'affinity', role: 'friend', by: 8 },
            { kind: 'remember', what: 'danced-at-prom' },
          ],
          remembers: { role: 'friend', as: 'the dance round the heap of shoes' },
        },
      ],
    },
    {
      id: 'stay-home',
      text: 'Stay at home',
      outcomes: [
        {
          chance: 0.6,
          text: ['{friend} comes anyway, at ten, with two paper stars and a bag of chips.'],
          effects: [
            { kind: 'affinity', role: 'friend', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
          remembers: { role: 'friend', as: 'the half of the prom that was skipped' },
        },
        {
          chance: 0.4,
          text: ['There is a good film on. You can hear the bass from your window until twelve.'],
          effects: [{ kind: 'gauge', of: 'social', by: -4 }],
        },
      ],
    },
    {
      id: 'help-out',
      text: 'Offer to do the coat check',
      outcomes: [
        {
          chance: 1,
          text: [
            'You see everybody come in as they wish to be seen, and go out as they are. {friend} tips you in candy.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'social', by: 6 },
          ],
        },
      ],
    },
  ],
})
