import { defineEvent } from '../../define-event.ts'

export const theManFromTheLine = defineEvent({
  id: 'the-man-from-the-line',
  kind: 'question',
  category: 'work',
  title: 'From the line',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [
    { kind: 'remembers', what: 'crossed-the-line', daysAgo: 700 },
    { kind: 'employed', is: true },
  ],
  trigger: { kind: 'draw', weight: 44 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'work', minutes: 4320 },
  text: [
    'You’ve been put to work with a man you haven’t met, and it goes well, until he tilts his head. “I know you,” he says. “The strike.” He was outside, with his wife. They lost the house over it. He picks up the other end of what you’re both carrying.',
  ],
  options: [
    {
      id: 'work',
      text: 'Carry it',
      outcomes: [
        {
          chance: 1,
          text: [
            'You get it up the stairs, the two of you, left, right, mind the corner. At five he says good night to everyone in the room by name.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: -6 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'why',
      text: 'Tell him why',
      outcomes: [
        {
          chance: 1,
          text: [
            'He hears you out, with his jacket on. “We all had one of those,” he says. “Every one of us had a kid or a mother.” He isn’t angry. That’s what you take home.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -5 },
          ],
        },
      ],
    },
    {
      id: 'sorry',
      text: '“What was the house like?”',
      conditions: [{ kind: 'gauge', of: 'social', from: 35 }],
      outcomes: [
        {
          chance: 0.6,
          modifiers: [{ when: { kind: 'gauge', of: 'social', from: 65 }, times: 1.5, why: 'people take to you' }],
          odds: 'he tells you',
          text: [
            'He thinks that you’re mocking him; then he sees that you aren’t. It had a pear tree, and a step that you had to know about. He talks until they lock up. He doesn’t forgive you. He saves you a seat.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'stress', by: -8 },
          ],
        },
        {
          chance: 0.4,
          odds: 'he does not',
          text: ['He puts down his end, so that all of it is on you.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'gauge', of: 'health', by: -2 },
          ],
        },
      ],
    },
  ],
})
