import { defineEvent } from '../../define-event.ts'

export const theTest = defineEvent({
  id: 'the-test',
  kind: 'question',
  category: 'school',
  title: 'Page four',
  stages: ['childhood', 'adolescence'],
  age: { from: 9, to: 17 },
  setting: 'school',
  conditions: [
    { kind: 'studies', for: ['elementary', 'highSchool'] },
    { kind: 'season', in: ['autumn', 'winter', 'spring'] },
  ],
  trigger: { kind: 'draw', weight: 14 },
  cooldownDays: 2000,
  importance: 4,
  offline: { kind: 'deadline', option: 'guess', minutes: 1440 },
  text: [
    'You did not know that page four would be on it. The person in front of you did, and writes large.',
    'The clock over the board has a loud second hand. Page four is about something that you were absent for, in one sense or another.',
  ],
  options: [
    {
      id: 'guess',
      text: 'Write what you can',
      outcomes: [
        {
          chance: 0.5,
          text: ['You reason it out from the other end. It is not what they meant, but it is right.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'remember', what: 'honest-grade' },
          ],
        },
        {
          chance: 0.5,
          text: ['A red four, and “see me”. You see them. It takes six minutes and you understand page four for life.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'remember', what: 'honest-grade' },
          ],
        },
      ],
    },
    {
      id: 'copy',
      text: 'Look ahead',
      outcomes: [
        {
          chance: 0.7,
          odds: 'nobody notices',
          text: ['A good grade. You keep it in the drawer with the things that are not quite yours.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: 5 },
          ],
        },
        {
          chance: 0.3,
          odds: 'somebody does',
          text: ['You both made the same mistake in line three. Only one of you invented it.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -10 },
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'remember', what: 'caught-copying' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 14, gauges: { stress: 30 } },
      choose: 'copy',
      roll: 0.9,
      expect: { gauges: { stress: 10 }, remembers: ['caught-copying'] },
    },
  ],
})
