import { defineEvent } from '../../define-event.ts'

export const theLocker = defineEvent({
  id: 'the-locker',
  kind: 'question',
  category: 'growth',
  title: 'The boy’s grandmother',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'stand', minutes: 4320 },
  text: [
    'You’re off duty, in line at a bakery. Ahead of you is the grandmother, the one whose number the boy kept saying. You know her from the courthouse. With her is a young man with a scar under his jaw, choosing a cake. He takes his time. He has just made the fire department; she has told the whole line.',
  ],
  options: [
    {
      id: 'stand',
      text: 'Keep your place in line',
      outcomes: [
        {
          chance: 1,
          text: [
            'He takes the one with the ladder on it. She counts it out in small bills. When she turns she sees you, and shifts the box to her other hip, on the far side.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: 3 }],
        },
      ],
    },
    {
      id: 'roof',
      text: '“Congratulations”',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'spoke-up-at-work' },
            { kind: 'remembers', what: 'owned-up-at-work' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'He knows you at once. “You’re the door,” he says; it’s what they called you at home, the one at the other door. He wants you to have a piece, now, here, with a plastic fork. His grandmother watches until you’ve swallowed it.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'stress', by: -8 },
          ],
        },
      ],
    },
    {
      id: 'number',
      text: 'Say the phone number',
      outcomes: [
        {
          chance: 1,
          text: [
            'You didn’t know that you still had it. All ten digits come out, very low. She doesn’t turn around. “It’s the same number,” she says to the cakes. “No one ever called it.”',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'remember', what: 'owned-up-at-work' },
          ],
        },
      ],
    },
  ],
})
