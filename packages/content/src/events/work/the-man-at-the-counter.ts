import { defineEvent } from '../../define-event.ts'

export const theManAtTheCounter = defineEvent({
  id: 'the-man-at-the-counter',
  kind: 'question',
  category: 'growth',
  title: 'Paper or plastic',
  stages: ['middleAge', 'oldAge'],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'pay', minutes: 4320 },
  text: [
    'You stop for milk at a corner store, and the man stocking the shelf gets up off his knees. He has a gray patch in his hair. At the register is a grown boy with the clerk’s eyes. You understand, with the carton in your hand, whose store it is, and who he is, and that she did it: she got him out early, and she has him to the hour.',
  ],
  options: [
    {
      id: 'pay',
      text: 'Pay, and go',
      outcomes: [
        {
          chance: 1,
          text: [
            'The boy gives you change. The man holds the door, since your hands are full. “Your Honor,” he says, very low, and lets it close behind you without a sound.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'stress', by: -5 },
          ],
        },
      ],
    },
    {
      id: 'book',
      text: 'Ask him what he is reading',
      conditions: [{ kind: 'remembers', what: 'sent-the-books' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'He takes it out of his apron. It is one of yours; it has your coffee on page sixty. “I’ve been meaning to return it,” he says. The boy leans over the register to listen to the two of you argue.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 14 },
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'meet', affinity: 40 },
          ],
        },
      ],
    },
    {
      id: 'sorry',
      text: 'Tell him that it was too long',
      conditions: [{ kind: 'remembers', what: 'gave-him-twenty' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'He thinks it over with a can in each hand. “I’ve had it figured both ways,” he says. “I needed about twelve.” He puts the cans up, label out. “The rest was for her. I don’t grudge it.”',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: -10 },
            { kind: 'remember', what: 'owned-up-at-work' },
          ],
        },
      ],
    },
  ],
})
