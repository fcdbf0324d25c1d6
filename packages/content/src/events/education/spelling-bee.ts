import { defineEvent } from '../../define-event.ts'

export const spellingBee = defineEvent({
  id: 'spelling-bee',
  kind: 'question',
  category: 'school',
  title: 'R, H, Y',
  stages: ['childhood'],
  age: { from: 7, to: 12 },
  setting: 'school',
  conditions: [
    { kind: 'studies', for: ['elementary'] },
    { kind: 'season', in: ['autumn', 'winter', 'spring'] },
  ],
  trigger: { kind: 'draw', weight: 9 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'spell-slowly', minutes: 1440 },
  text: [
    'The whole school sits in the gymnasium. You are one of the last three. The word is “rhythm”, and it has no place to hold on to.',
  ],
  options: [
    {
      id: 'spell-slowly',
      text: 'Spell it slowly',
      outcomes: [
        {
          chance: 0.5,
          odds: 'you have it',
          text: [
            'R, H, Y, and then the rest, like stepping stones. Your name goes on a plank in the corridor, in gold that will flake.',
          ],
          effects: [
            { kind: 'marks', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'remember', what: 'spelling-champion' },
          ],
        },
        {
          chance: 0.5,
          odds: 'you do not',
          text: ['There is a bell for those who are wrong. It is a small bell. You hear it for some time.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'marks', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'spell-fast',
      text: 'Spell it fast, before it gets away',
      outcomes: [
        {
          chance: 0.35,
          odds: 'luck holds',
          text: ['It comes out in one breath, and right. Nobody is more surprised than you.'],
          effects: [
            { kind: 'marks', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 14 },
            { kind: 'remember', what: 'spelling-champion' },
          ],
        },
        {
          chance: 0.65,
          odds: 'it does not',
          text: ['You leave out the second H. You did not know that there was one.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: -3 }],
        },
      ],
    },
    {
      id: 'ask-origin',
      text: 'Ask where the word comes from',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'It is Greek. This does not help. But the principal writes something down about you, and it is friendly.',
          ],
          effects: [
            { kind: 'marks', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
      ],
    },
  ],
})
