import { defineEvent } from '../../define-event.ts'

export const whatTheRowsRemember = defineEvent({
  id: 'what-the-rows-remember',
  kind: 'question',
  category: 'friendship',
  title: 'Who comes',
  stages: ['middleAge'],
  age: { from: 49 },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'went-to-all-four', daysAgo: 2500 },
        { kind: 'remembers', what: 'three-empty-chairs', daysAgo: 2500 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 30 },
  once: true,
  importance: 5,
  offline: { kind: 'hold' },
  text: [
    {
      id: 'all',
      when: [{ kind: 'remembers', what: 'went-to-all-four' }],
      text: 'You have rented a room for your own round number, and are afraid of it. On the list are people whom you have not seen since they were in white. By the end of the week all of them have said yes. The girl with the salt, who is a judge now, asks if she may bring all four.',
    },
    {
      id: 'few',
      when: [{ kind: 'not', of: { kind: 'remembers', what: 'went-to-all-four' } }],
      text: 'You have rented a room for your own round number, and are afraid of it. The room holds forty. By the end of the week you have nine, and a letter from the girl with the salt, who is a judge now. She thanks you for the toaster. “It was a lovely toaster,” she writes. “We did look for you.”',
    },
  ],
  options: [
    {
      id: 'feast',
      text: 'Lay the table for everyone on the list',
      moneyCost: 150000,
      energyCost: 8,
      outcomes: [
        {
          chance: 1,
          text: [
            'They come from three time zones. You find out that five of them know each other from your back row. At one in the morning the judge gets up on a chair and says what you wore on the island.',
          ],
          of: ['all'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'social', by: 14 },
          ],
        },
        {
          chance: 1,
          text: [
            'Forty plates, and nine people, who sit down at one end like survivors. Then it is a good evening, as it happens, because of the room. You eat from four plates each. The man from your first job does the voices of those who have not come.',
          ],
          of: ['few'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'social', by: 8 },
          ],
        },
      ],
    },
    {
      id: 'write',
      text: 'Answer the judge, by hand',
      energyCost: 3,
      outcomes: [
        {
          chance: 1,
          text: [
            'You write that you were proud that she had picked up the phone and called you at all, in those days, and that you did not know it until much later. She sends a picture of the back row. You have your eyes shut in it, and look happy.',
          ],
          of: ['all'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'meet', affinity: 40 },
          ],
        },
        {
          chance: 1,
          text: [
            'You write that it was the money and then that it was not. It is four sides. She comes to the party with her second husband and, under her arm, the toaster. It still only browns on the left.',
          ],
          of: ['few'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'meet', affinity: 40 },
          ],
        },
      ],
    },
    {
      id: 'cancel',
      text: 'Cancel the room',
      outcomes: [
        {
          chance: 1,
          text: [
            'You lose the deposit. On the evening itself you have soup and are in bed by ten, a year older, with the phone on the other side of the door.',
          ],
          effects: [
            { kind: 'money', by: -20000 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'gauge', of: 'happiness', by: -4 },
          ],
        },
      ],
    },
  ],
})
