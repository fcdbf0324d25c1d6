import { defineEvent } from '../../define-event.ts'

export const thePanel = defineEvent({
  id: 'the-panel',
  kind: 'question',
  category: 'work',
  title: 'A glass of water each',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'spoke-up-at-work', daysAgo: 700 },
        { kind: 'remembers', what: 'owned-up-at-work', daysAgo: 700 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 30 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'no', minutes: 4320 },
  text: [
    'They’re holding a conference for the trade, in a hotel with a fountain, and they’d like to have you on a panel. It’s called When Things Go Wrong. They have heard that you have a story. Four chairs, a glass of water each, and about three hundred people, some of whom were there.',
  ],
  options: [
    {
      id: 'tell',
      text: 'Tell it, with the names left out',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s so quiet that you hear the fountain. Afterward there’s a line, down the aisle, of people who’d like to tell you theirs; they all leave the names out. Your voice is gone by the time you reach the bar.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'social', by: 10 },
            { kind: 'performance', by: 6 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: 'Decline',
      outcomes: [
        {
          chance: 1,
          text: [
            'They get a professor who has written a book on it. You don’t go. You clean the oven that day, thoroughly.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'gauge', of: 'happiness', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'whole',
      text: 'Tell all of it: the weeks before, too, when you could have and didn’t',
      conditions: [{ kind: 'gauge', of: 'stress', from: 0, to: 65 }],
      outcomes: [
        {
          chance: 0.6,
          odds: 'it is what they came for',
          text: [
            'You get to the part that you’ve never told. A woman in the fourth row puts down her pen. It’s she who hires you to say it again, to her own people, twice a year, with the fee in an envelope.',
          ],
          effects: [
            { kind: 'money', by: 250_000 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: -8 },
          ],
        },
        {
          chance: 0.4,
          odds: 'it gets back',
          text: [
            'Someone at your own place had not known about the weeks. Now they do. You lose a good assignment and a lunch companion, and you would say it again.',
          ],
          effects: [
            { kind: 'performance', by: -10 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
        },
      ],
    },
  ],
})
