import { defineEvent } from '../../define-event.ts'

export const theYearlyScan = defineEvent({
  id: 'the-yearly-scan',
  kind: 'question',
  category: 'health',
  title: 'The waiting room on four',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'gave-a-kidney', daysAgo: 730 },
        { kind: 'remembers', what: 'refused-the-kidney', daysAgo: 730 },
        { kind: 'remembers', what: 'lied-about-the-kidney', daysAgo: 730 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'magazine' },
  text: [
    {
      id: 'gave',
      when: [{ kind: 'remembers', what: 'gave-a-kidney' }],
      text: 'It is time for the yearly scan of what you have left. In the waiting room there is a man with a folder on his knees: ARE YOU A MATCH? He has read the first page for half an hour.',
    },
    {
      id: 'kept',
      when: [{ kind: 'not', of: { kind: 'remembers', what: 'gave-a-kidney' } }],
      text: 'You are in the waiting room for something small. Across from you a man is reading a folder: ARE YOU A MATCH? He looks up. “Would you?” he asks.',
    },
  ],
  options: [
    {
      id: 'answer',
      text: 'Tell him the truth',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.6,
          odds: 'he goes in',
          text: [
            'You show him the scar, and tell him about the balloon. He laughs, and then he gets up and goes to the desk, before it wears off.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'social', by: 5 },
          ],
          of: ['gave'],
        },
        {
          chance: 0.4,
          odds: 'he goes home',
          text: [
            'You tell him about the three in the morning of it, as well. He thanks you, and puts the folder on the chair, and takes the stairs.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: 4 }],
          of: ['gave'],
        },
        {
          chance: 1,
          text: [
            '“I was asked,” you say. “I didn’t.” He nods. He does not look away from you, and that is the first time.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -14 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
          of: ['kept'],
        },
      ],
    },
    {
      id: 'sister',
      text: 'Call the one person it is about',
      energyCost: 5,
      conditions: [{ kind: 'remembers', what: 'lied-about-the-kidney' }],
      outcomes: [
        {
          chance: 0.5,
          odds: 'it is forgiven',
          text: [
            '“I know,” says the voice at the other end. “They gave me the wrong folder. I have known the whole time. I was waiting to see how long you could stand it.”',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -25 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'forget', what: 'lied-about-the-kidney' },
          ],
        },
        {
          chance: 0.5,
          odds: 'it is not',
          text: ['You say it. You hear breathing. Then you hear the dial tone, and go on holding it to your ear.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'happiness', by: -8 },
          ],
        },
      ],
    },
    {
      id: 'magazine',
      text: 'Read about boats',
      outcomes: [
        { chance: 1, text: ['You read the same boat four times.'], effects: [{ kind: 'gauge', of: 'stress', by: 2 }] },
      ],
    },
  ],
})
