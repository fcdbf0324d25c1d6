import { defineEvent } from '../../define-event.ts'

export const thePresentation = defineEvent({
  id: 'the-presentation',
  kind: 'question',
  category: 'school',
  title: 'Twelve slides',
  stages: ['adolescence', 'youngAdult'],
  age: { from: 12, to: 25 },
  setting: 'school',
  conditions: [
    { kind: 'studies', for: ['highSchool', 'associate', 'bachelor'] },
    { kind: 'season', in: ['autumn', 'winter', 'spring'] },
  ],
  trigger: { kind: 'draw', weight: 9 },
  cooldownDays: 2000,
  importance: 4,
  offline: { kind: 'deadline', option: 'read-it-out', minutes: 1440 },
  text: [
    'Ten minutes, standing, on a subject of your choice. You chose it in a brave week. Now it is today, and there are thirty faces.',
    'The projector takes four minutes to warm up. So do you. Your hands have found something to do with the cable.',
  ],
  options: [
    {
      id: 'read-it-out',
      text: 'Read it from the page',
      outcomes: [
        {
          chance: 1,
          text: ['You look up twice: once to breathe, once to see the clock. It is over. That was the subject.'],
          effects: [
            { kind: 'marks', by: 1 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'speak-freely',
      text: 'Put the page away and speak',
      energyCost: 5,
      outcomes: [
        {
          chance: 0.6,
          odds: 'it carries you',
          text: ['Somewhere in the third minute you forget to be afraid. There is a question at the end, a real one.'],
          effects: [
            { kind: 'marks', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'remember', what: 'spoke-freely' },
          ],
        },
        {
          chance: 0.4,
          odds: 'it does not',
          text: [
            'In the third minute there is a silence with edges. You find the page again. Everybody was kind, which is the worst of it.',
          ],
          effects: [
            { kind: 'marks', by: -3 },
            { kind: 'gauge', of: 'stress', by: 8 },
          ],
        },
      ],
    },
    {
      id: 'call-in-sick',
      text: 'Be ill',
      outcomes: [
        {
          chance: 1,
          text: [
            'You spend the morning with a thermometer and a good book. The presentation moves to Monday, and waits there.',
          ],
          effects: [
            { kind: 'marks', by: -4 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
  ],
})
