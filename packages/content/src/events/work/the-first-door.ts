import { defineEvent } from '../../define-event.ts'

export const theFirstDoor = defineEvent({
  id: 'the-first-door',
  kind: 'question',
  category: 'work',
  title: 'A hand’s width',
  stages: ['youngAdult', 'adult'],
  conditions: [
    { kind: 'job', ladders: ['social-work'], rung: { from: 0, to: 1 } },
    { kind: 'not', of: { kind: 'job', ladders: ['social-work'], days: 300 } },
  ],
  trigger: { kind: 'waiting', medianDays: 50 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'note', minutes: 4320 },
  text: [
    'Your first door alone opens a hand’s width. There’s a chain across it, an eye, and behind the eye a smell of bleach. The file says three children. You can hear none. “We’re fine,” says the eye. You’re allowed to leave a card, or to call a policeman, and you’ve been told that it’s usually the one or the other.',
  ],
  options: [
    {
      id: 'note',
      text: 'Leave the card',
      outcomes: [
        {
          chance: 1,
          text: [
            'You put it through the gap and fingers take it. You note: contact made. It is on the desk of whoever does it next, and they note it too, further down.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'police',
      text: 'Come back with a policeman',
      outcomes: [
        {
          chance: 0.6,
          odds: 'you were right',
          text: [
            'The children are on a mattress in the clean dark, all three, dressed, silent, holding hands. They’ve been told that it’s a game. You were right; the middle one thinks that you lost it for them.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'performance', by: 6 },
            { kind: 'remember', what: 'saved-someone' },
          ],
        },
        {
          chance: 0.4,
          odds: 'you were not',
          text: [
            'They’re at school. She cleans at night and she sleeps by day. There’s a boot print on her door now, and the landlord wants to know what it’s about.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -7 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'performance', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'sit',
      text: 'Sit down on the stairs, and talk about the bleach',
      conditions: [{ kind: 'gauge', of: 'social', from: 40 }],
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'You tell her what your own kitchen looks like. It takes four visits. At the fifth the chain comes off; she needs someone to hold the ladder, there’s a bulb out. From up there she tells you all of it.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'performance', by: 3 },
            { kind: 'remember', what: 'sat-on-the-stairs' },
          ],
        },
      ],
    },
  ],
})
