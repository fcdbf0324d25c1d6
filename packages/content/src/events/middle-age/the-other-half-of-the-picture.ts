import { defineEvent } from '../../define-event.ts'

export const theOtherHalfOfThePicture = defineEvent({
  id: 'the-other-half-of-the-picture',
  kind: 'question',
  category: 'loss',
  title: 'The other half',
  stages: ['middleAge'],
  cast: { elder: { relation: ['mother', 'father'], status: 'dead' } },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'nineteen-days-to-the-ocean', role: 'elder', daysAgo: 900 },
        { kind: 'remembers', what: 'a-face-behind-the-license', role: 'elder', daysAgo: 900 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 40 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    'A stranger has read the notice about {elder}, late, and a long way off, and has written to the funeral home, which has sent it on. There is a letter of four lines in the hand of a very old person, and with it a narrow strip of photograph, cut on one side with scissors, very neatly: an arm, a shoulder, a face laughing. It fits. You have tried it.',
  ],
  options: [
    {
      id: 'visit',
      text: 'Go there',
      moneyCost: 60000,
      energyCost: 10,
      outcomes: [
        {
          chance: 0.7,
          odds: 'you are in time',
          text: [
            'It is by the ocean. The door has been left on the latch for two days. “You’ve got the squint,” says the person in the chair. You are told it from the other end: there it was nineteen days too, and the last of them was the best. You are given the shoe.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'stress', by: -8 },
          ],
        },
        {
          chance: 0.3,
          odds: 'you are not',
          text: [
            'A daughter opens, about your age. It was on Sunday. On the piano is a frame, and in the frame, cut on the other side, is {elder}. You have supper there, two people going through each other’s faces.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'meet', affinity: 30 },
          ],
        },
      ],
    },
    {
      id: 'tape',
      text: 'Tape the halves together, and hang them up',
      outcomes: [
        {
          chance: 1,
          text: [
            'People ask who they are. “My {elder.relation},” you say, “and someone else.” It is a wonderful picture now. They were both looking at the same thing, which was behind the camera.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'tell',
      text: 'Write back, and say how the nineteen days were told to you',
      energyCost: 3,
      conditions: [{ kind: 'remembers', what: 'nineteen-days-to-the-ocean', role: 'elder' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'The gas stations, the money, the end of it. By return comes half a page: “So it was told. I never dared to hope that it would be told.” There are two words after that which you cannot make out. You keep trying.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'burn',
      text: 'Cut along the old line again, and send the strip back',
      outcomes: [
        {
          chance: 1,
          text: [
            'It was not yours to know, and it was not for your wall. You put a stamp on it. All that winter you have the one-shoed stranger behind your license, with nothing at the waist.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'gauge', of: 'happiness', by: -3 },
          ],
        },
      ],
    },
  ],
})
