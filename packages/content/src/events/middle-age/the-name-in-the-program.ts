import { defineEvent } from '../../define-event.ts'

export const theNameInTheProgram = defineEvent({
  id: 'the-name-in-the-program',
  kind: 'question',
  category: 'work',
  title: 'A name in the program',
  stages: ['middleAge'],
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'took-the-year', daysAgo: 2000 },
        { kind: 'remembers', what: 'gave-up-the-year', daysAgo: 2000 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'go' },
  text: [
    'You have been taken along to an opening. On page two of the program is the name of the one who was fifth: who went when others didn’t, or sat at the next table when they did. There’s a photograph. Gray hair, your age, and behind it the thing itself, made, finished, large.',
  ],
  options: [
    {
      id: 'go',
      text: 'Look at it',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'It is good. It’s so good that you forget to measure. You stand in front of it until they flick the lights.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
        {
          chance: 0.5,
          text: [
            'It’s all right. It is a good, clean job. You have hated a name for fifteen years, on account of that. You want your fifteen years back and get your coat.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'gauge', of: 'happiness', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'hand',
      text: 'Go up and introduce yourself',
      energyCost: 3,
      outcomes: [
        {
          chance: 0.6,
          text: [
            '“You!” says the gray-haired one. “I’ve got a letter of yours. They passed it on by mistake, you wrote that you were sorry. I had it over the table all that year.” You can’t think which letter, and then you can.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'meet', affinity: 40 },
            { kind: 'remember', what: 'the-letter-over-the-table' },
          ],
        },
        {
          chance: 0.4,
          text: [
            'A hand, a smile, a look past your shoulder for the next hand. You’re one of two hundred. You were always going to be.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'water',
      text: 'Tell the truth about your year, to the person who has brought you along',
      conditions: [{ kind: 'remembers', what: 'looked-at-the-water' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“I had a year like that,” you say. “I looked at the water.” You’ve told people for so long that it was wonderful. The other one laughs, and goes on looking at the large thing, and then asks what kind of water. Nobody ever had.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'own',
      text: 'Go home, and take out your own',
      energyCost: 4,
      conditions: [{ kind: 'remembers', what: 'took-the-year' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s behind the suitcases. You turn it to the light. There is a corner of it, down on the left, as big as a hand, that the gray-haired one couldn’t have done. You had known that, once; people forget what they have.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'remember', what: 'the-corner-on-the-left' },
          ],
        },
      ],
    },
  ],
})
