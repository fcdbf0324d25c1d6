import { defineEvent } from '../../define-event.ts'

export const wrongSubject = defineEvent({
  id: 'wrong-subject',
  kind: 'question',
  category: 'school',
  title: 'The wrong lecture hall',
  stages: ['youngAdult'],
  age: { from: 18, to: 24 },
  conditions: [
    { kind: 'studies', for: ['bachelor'] },
    { kind: 'schoolYear', from: 2, to: 3 },
    { kind: 'season', in: ['autumn', 'winter', 'spring'] },
    { kind: 'weekend', is: false },
  ],
  trigger: { kind: 'draw', weight: 9 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'own-subject', minutes: 2880 },
  text: [
    'You take the wrong door, and for want of courage to stand up again you stay. An hour later you have eleven pages of notes on something that is not your subject.',
  ],
  options: [
    {
      id: 'change-major',
      text: 'Go to the office and ask for the form',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: ['The secretary has seen it before. “That door,” she says. “It should be locked.” You sign.'],
          effects: [
            { kind: 'changeMajor' },
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'changed-subject' },
          ],
        },
      ],
    },
    {
      id: 'sit-in',
      text: 'Keep coming, without credit',
      energyCost: 3,
      outcomes: [
        {
          chance: 1,
          text: ['Tuesdays at ten you are nobody, in the last row, and happy.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 6 }],
        },
      ],
    },
    {
      id: 'own-subject',
      text: 'Go back to your own door',
      outcomes: [
        {
          chance: 1,
          text: ['You keep the eleven pages. Your own subject, out of jealousy perhaps, improves.'],
          effects: [{ kind: 'marks', by: 3 }],
        },
      ],
    },
  ],
})
