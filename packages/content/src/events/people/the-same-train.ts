import { defineEvent } from '../../define-event.ts'

export const theSameTrain = defineEvent({
  id: 'the-same-train',
  kind: 'question',
  category: 'friendship',
  title: 'Seat by the aisle',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    friend: {
      relation: ['friend', 'sister', 'brother', 'cousin', 'aunt', 'uncle', 'niece', 'nephew', 'ex'],
      age: { from: 18 },
      quarreled: true,
    },
  },
  conditions: [{ kind: 'quarrel', role: 'friend', daysAgo: 1500 }],
  trigger: { kind: 'draw', weight: 30 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'stand' },
  text: [
    'The train is full. There’s one seat, by the aisle, and next to it, with a magazine held very high, sits {friend}. It’s been years. The magazine is upside down.',
  ],
  options: [
    {
      id: 'sit',
      text: 'Sit down',
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            { when: { kind: 'temperament', of: 'agreeableness', role: 'friend', from: 60 }, times: 1.6 },
            { when: { kind: 'temperament', of: 'extraversion', from: 60 }, times: 1.4 },
          ],
          text: [
            'For forty miles you both read. Then {friend} says, to the magazine, “Your scarf’s in the door.” You laugh first. When you get out you’ve missed {friend.their} stop, and then yours.',
          ],
          effects: [
            { kind: 'makeUp', role: 'friend' },
            { kind: 'affinity', role: 'friend', by: 12 },
            { kind: 'familiarity', role: 'friend', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: -5 },
          ],
        },
        {
          chance: 0.4,
          text: [
            'For two hours you’re as polite as two people in an elevator. {friend.They} {friend|gets|get} out without turning. On the seat lies the magazine. On the back, in pen: “You could have called.”',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 2 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'stand',
      text: 'Stand, three cars on',
      outcomes: [
        {
          chance: 1,
          text: [
            'You stand among bicycles. It comes to you, between two stations, what you should’ve said back then; it’s four words, and it’s years too late by train.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'funny',
      text: '“Is this one taken by your pride?”',
      conditions: [{ kind: 'temperament', of: 'extraversion', from: 55 }],
      outcomes: [
        {
          chance: 0.5,
          text: ['Nothing. Then the magazine begins to shake. {friend.They} {friend|moves|move} {friend.their} bag.'],
          effects: [
            { kind: 'makeUp', role: 'friend' },
            { kind: 'affinity', role: 'friend', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
        {
          chance: 0.5,
          text: ['{friend} gets up, with great dignity, and stands for two hours beside an empty seat. So do you.'],
          effects: [
            { kind: 'affinity', role: 'friend', by: -5 },
            { kind: 'gauge', of: 'stress', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'sorry',
      text: 'Say that you’re sorry, before you sit',
      outcomes: [
        {
          chance: 0.8,
          text: [
            '{friend} turns the magazine the right way up. “What for?” “All of it. I don’t remember.” “Nor do I,” says {friend}. “But I was right.” You sit down.',
          ],
          effects: [
            { kind: 'makeUp', role: 'friend' },
            { kind: 'affinity', role: 'friend', by: 14 },
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
        },
        {
          chance: 0.2,
          text: ['“I’m glad,” says {friend}, and reads on. It isn’t nothing. It’s a seat.'],
          effects: [
            { kind: 'makeUp', role: 'friend' },
            { kind: 'affinity', role: 'friend', by: 2 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
  ],
})
