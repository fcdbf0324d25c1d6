import { defineEvent } from '../../define-event.ts'

export const theOneWhoKnowsYourFace = defineEvent({
  id: 'the-one-who-knows-your-face',
  kind: 'question',
  category: 'chance',
  title: 'It is you',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'remembers', what: 'saved-someone', daysAgo: 700 }],
  trigger: { kind: 'draw', weight: 34 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'hello', minutes: 4320 },
  text: [
    'On the sidewalk, by a fruit stand, a stranger takes hold of your sleeve. “It’s you,” says the stranger. You don’t know the face; then, feature by feature, older, with color in it, you do. There’s a bag of plums between you. It was a working day like any other, for you, more or less.',
  ],
  options: [
    {
      id: 'hello',
      text: '“You look well”',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s what you’d say to anyone. The stranger laughs, cries, and gives you a plum. You eat it on the corner and it runs down your wrist.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'stress', by: -8 },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Ask what has happened since',
      conditions: [{ kind: 'gauge', of: 'social', from: 30 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'Plenty, and not all of it good. None of it would have been. You stand there so long that the fruit man brings out a crate for you two to sit on.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 14 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'meet', affinity: 40 },
          ],
        },
      ],
    },
    {
      id: 'lost',
      text: 'Tell them about the other one, the one you couldn’t',
      conditions: [{ kind: 'remembers', what: 'lost-someone-at-work' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You hadn’t meant to. The stranger keeps hold of the sleeve all through it. “I’ll think of the two of us, then,” the stranger says, “when I do.”',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: -14 },
            { kind: 'remember', what: 'said-the-name' },
          ],
        },
      ],
    },
  ],
})
