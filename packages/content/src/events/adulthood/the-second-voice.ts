import { defineEvent } from '../../define-event.ts'

export const theSecondVoice = defineEvent({
  id: 'the-second-voice',
  kind: 'question',
  category: 'loss',
  title: 'The second voice',
  stages: ['oldAge'],
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'ruth-told', daysAgo: 200 },
        { kind: 'remembers', what: 'ruth-came-back', daysAgo: 200 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'flowers' },
  text: [
    {
      when: [{ kind: 'remembers', what: 'ruth-came-back' }],
      text: 'Ruth’s daughter is at the door. Ruth is in the county hospital, on a ward with nine beds, and is asking for you.',
    },
    {
      when: [{ kind: 'not', of: { kind: 'remembers', what: 'ruth-came-back' } }],
      text: 'A church program has come in the mail, with writing on the back: a list of dates and small amounts, every one of them crossed out, and at the bottom a date and a place, which is a hospital.',
    },
  ],
  options: [
    {
      id: 'go',
      text: 'Go, and sing',
      energyCost: 14,
      outcomes: [
        {
          chance: 0.75,
          odds: 'she joins in',
          text: [
            'You are not sure that she can hear, so you start with the second voice, alone. On the third line the first comes in, cracked, and a beat late. The whole ward is quiet.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: -8 },
          ],
        },
        {
          chance: 0.25,
          odds: 'you are too late',
          text: [
            'The bed has been made. A woman in the next one says, “Are you the spoons?” She has a sock for you, with something hard in it.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'night',
      text: 'Sit with her through the night, as she sat with you',
      energyCost: 20,
      conditions: [{ kind: 'gauge', of: 'health', from: 45 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'At four she opens her eyes and tells you to go to bed. You turn her, the way that she showed you without meaning to. In the morning you can hardly get out of the chair, and would not have been anywhere else.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 16 },
            { kind: 'gauge', of: 'health', by: -3 },
            { kind: 'gauge', of: 'happiness', by: 8 },
          ],
        },
      ],
    },
    {
      id: 'flowers',
      text: 'Send flowers',
      outcomes: [
        {
          chance: 1,
          text: ['You dictate the card over the phone. “No, just the name,” you say. “She’ll know.”'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
  ],
})
