import { defineEvent } from '../../define-event.ts'

export const theTablecloth = defineEvent({
  id: 'the-tablecloth',
  kind: 'question',
  category: 'loss',
  title: 'The tablecloth',
  stages: ['oldAge'],
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'the-board-in-room-412', daysAgo: 2000 },
        { kind: 'remembers', what: 'lied-for-the-friend', daysAgo: 2000 },
        { kind: 'remembers', what: 'sat-while-it-was-said', daysAgo: 2000 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 24 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'thank' },
  text: [
    'A young man’s at the door with something flat in tissue paper. You know the chin. It’s the grandson of the friend whose bed was by the window. “They say you were there,” he says. “I’m asking everyone. What was it like?”',
  ],
  options: [
    {
      id: 'thank',
      text: 'Tell him what he’d like to hear',
      outcomes: [
        {
          chance: 1,
          text: [
            'That it was peaceful. He’s got it on tape now. He winds the cord around his hand with great care, looks up, and asks it once more.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'how',
      text: 'Tell him what it was like',
      outcomes: [
        {
          chance: 1,
          text: [
            'The jokes, and the smell. What was said about the new diet; what the hand around your wrist was like, you have him put his there, and press, harder. He’ll tell it to his own.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'social', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'lied',
      text: 'Tell him that you lied to them all, for five months',
      conditions: [{ kind: 'remembers', what: 'lied-for-the-friend' }],
      outcomes: [
        {
          chance: 0.6,
          text: [
            '“I know,” he says. “My mother says that it was the last good summer. She says thank you. She’s never been able to say it.” It takes you some time. You’d thought, all these years, that they couldn’t look at you.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -16 },
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'social', by: 5 },
          ],
        },
        {
          chance: 0.4,
          text: ['He turns the tape off. He’d have to think, he says, whether he wants that on it.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'soup',
      text: 'Spread it over the table, and call the waiter',
      moneyCost: 6000,
      conditions: [{ kind: 'remembers', what: 'the-board-in-room-412' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'In the paper there’s the tablecloth, of course, with the stain from the bisque. The restaurant’s a bank now; but the waiter is alive, and comes in his own coat. The board meets for the last time, with a quorum of two and a guest. Nothing’s decided.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 13 },
            { kind: 'gauge', of: 'social', by: 10 },
          ],
        },
      ],
    },
    {
      id: 'sat',
      text: 'Tell him how they all got onto the bed, shoes and all',
      conditions: [{ kind: 'remembers', what: 'sat-while-it-was-said' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“All four?” says the young man. He knows three of them. He knows them as people who sit at opposite ends of weddings. You tell him where each one lay, whose elbow it was. He draws it.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'social', by: 6 },
          ],
        },
      ],
    },
  ],
})
